/* Words parted by single blanks, in ASCII; see common-passwords.c. */
const char *common_passwords(void);
