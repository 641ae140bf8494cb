// Procedures: see README.md, "Find your way".
