// Entry of the script that tells a webmaster what failed.
import { failureDetail } from '../element/failure-detail.js';
import { register } from './page-registry.js';

register('cchc-failures.js', failureDetail);
