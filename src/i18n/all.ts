// Every language at once.

import { addNotations } from './notation.ts';
import { notationsZh } from './notation.zh.ts';
import { addMessages } from './translate.ts';
import { zh } from './zh.ts';

addMessages('zh', zh);
addNotations('zh', notationsZh);
