"""What holds for the whole house: who may open which address, who imports whom, what no file may say."""
