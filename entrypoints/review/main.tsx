import { showHistory } from './show-history';

void showHistory('tab');
