"""What a read document becomes, item by item, before a person has looked at it. Pure: no ORM, no clock, no request."""
