// Every language is there from the beginning, as in the command line.

import '../src/i18n/all.ts';
