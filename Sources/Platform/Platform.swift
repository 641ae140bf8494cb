// Platform: see README.md, "Find your way".
