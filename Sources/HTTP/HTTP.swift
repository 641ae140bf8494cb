// HTTP: see README.md, "Find your way".
