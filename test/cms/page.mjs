/** Types text all at once where the cursor stands, as pasting does. */
export async function paste(page, text) {
  const session = await page.createCDPSession();
  await session.send('Input.insertText', { text });
  await session.detach();
}

/** Types further paragraphs where the cursor stands. */
export async function typeOn(page, paragraphs) {
  for (const text of paragraphs) {
    await page.keyboard.press('Enter');
    await paste(page, text);
  }
}

/** Presses a button, wherever on the page it is. */
export const press = async (page, selector) =>
  (await page.waitForSelector(selector)).evaluate((button) => button.click());

/** Fills the fields of a form by their names. */
export const filled = (page, values) =>
  page.evaluate((fields) => {
    for (const [name, value] of Object.entries(fields))
      document.querySelector(`[name="${name}"]`).value = value;
  }, values);
