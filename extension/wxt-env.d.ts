/** The types that `wxt prepare` generates: our files and our locale's messages, by name. `npm run types` does both. */
/// <reference path="../.wxt/wxt.d.ts" />
