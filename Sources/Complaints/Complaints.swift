// Complaints: see README.md, "Find your way".
