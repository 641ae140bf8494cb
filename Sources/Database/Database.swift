// Database: see README.md, "Find your way".
