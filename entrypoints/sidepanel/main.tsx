import { showHistory } from '../review/show-history';

void showHistory('side');
