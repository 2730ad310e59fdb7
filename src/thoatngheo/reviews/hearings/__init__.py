"""What the people of the hamlet hear and say: the village meeting, the posted list, complaints and the re-check."""
