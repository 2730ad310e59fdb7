"""The chairman's decision: what it says of each household, its register and certificates, what is proved by code, who escapes."""
