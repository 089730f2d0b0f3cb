'use client';
import { setScriptFolder } from 'cchc-widgets';
import 'cchc-widgets/define';

setScriptFolder('https://cdn.example/cchc/');

export { Page } from '../page';
