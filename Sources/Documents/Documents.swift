// Documents: see README.md, "Find your way".
