import {render} from 'preact';
// The common style comes first, so that a view's own style has the last word.
import './page.css';
import {App} from './app';

const page = document.getElementById('page');
if (page) render(<App />, page);
