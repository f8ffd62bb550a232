/** No window is so many times as high as its screen, not even at the browser's smallest zoom of 30 %. */
const MANY = 3;

/**
 * Firefox makes options that it embeds as high as all that is in them, and follows neither a link
 * nor the focus to a place in them. Where we are much higher than the screen, we scroll by ourselves.
 */
export function scrollByItself(): void {
  const look = (): void => {
    if (innerHeight > MANY * screen.availHeight) document.body.classList.add('scrolls');
  };
  window.addEventListener('resize', look);
  look();
}
