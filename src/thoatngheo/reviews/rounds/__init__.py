"""What is reviewed when: campaigns and rounds, what the rules found, and the status ledger."""
