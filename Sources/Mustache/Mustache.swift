// Mustache: see README.md, "Find your way".
