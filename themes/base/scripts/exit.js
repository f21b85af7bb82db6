// Leaves the site at once: a click, or Shift three times. Without this the link is an ordinary link.
(() => {
  const links = document.querySelectorAll('[data-exit]');
  const main = document.querySelector('[data-exit][data-loading]');
  if (!main) return;
  const say = main.dataset;
  const status = document.getElementById('exit-status');
  const title = document.title;
  let cover = null;
  let count = 0;
  let timer = 0;
  let shifted = false;

  const announce = (words) => { status.textContent = words; };

  const reset = (words) => {
    clearTimeout(timer);
    count = 0;
    announce(words);
    if (words) timer = setTimeout(announce, 5000, '');
  };

  const leave = () => {
    if (cover) return;
    reset('');
    document.title = say.title;
    document.documentElement.classList.add('leaving');
    cover = document.createElement('div');
    cover.className = 'cover';
    cover.setAttribute('role', 'alert');
    document.body.append(cover);
    // An alert is read out when its text changes, not when it arrives.
    cover.textContent = say.loading;
    // Not one more step for the Back button to come home to.
    location.replace(main.href);
  };

  links.forEach((link) => link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  }));

  document.addEventListener('keyup', (event) => {
    if (event.key === 'Shift' && !shifted) {
      clearTimeout(timer);
      count += 1;
      if (count > 2) {
        leave();
      } else {
        announce(count === 1 ? say.two : say.one);
        timer = setTimeout(reset, 5000, say.expired);
      }
    } else if (count) {
      reset('');
    }
    // Shift as a part of Shift+A is not a press of its own.
    shifted = event.shiftKey;
  }, true);

  // Someone who comes back to a page that the browser kept must find the page, not the cover.
  addEventListener('pageshow', (event) => {
    if (!event.persisted || !cover) return;
    cover.remove();
    cover = null;
    document.documentElement.classList.remove('leaving');
    document.title = title;
  });
})();
