"""The acts of the journey of plans: read and steer, money and activities, draft and consult."""
