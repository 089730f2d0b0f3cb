// Entry of the script that tells a webmaster what failed.
import { failureText } from '../figures/failure-text.js';
import { register } from './page-registry.js';

register('cchc-failures.js', failureText);
