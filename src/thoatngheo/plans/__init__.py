"""Plans, targets, programme money, activities, tasks: what is to be reached, with what, by whom, and how far it is."""
