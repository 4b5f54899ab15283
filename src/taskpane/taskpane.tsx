import { startTaskPane } from './start';

const place = document.getElementById('pane');
if (place) void startTaskPane(place);
