/** Opens our popup from code. */
import { browser } from 'wxt/browser';

/** False where the browser does not let us: then the user has to click the icon. */
export const openPopup = async (windowId: number): Promise<boolean> => {
  try {
    await browser.action.openPopup({ windowId });
    return true;
  } catch {
    return false;
  }
};
