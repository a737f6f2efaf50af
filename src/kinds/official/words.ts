// The dictionaries of the kind `official`.
export { words } from '../../names/words';
