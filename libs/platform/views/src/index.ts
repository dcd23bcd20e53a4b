import './views.erasure.js'; // every erasure reaches what this lib keeps

export { SavedView, ViewedList } from './saved-view.record.js';
export { SavedViewWrites } from './saved-view.writes.js';
export { viewErrors } from './views.errors.js';
export { ViewsModule } from './views.module.js';
