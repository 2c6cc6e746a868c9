/** Both halves of capture, for a bench that puts them into a page as one script. */
export { read } from '../../extension/capture/capture.ts';
export { walk } from '../../extension/capture/page/walk.ts';
