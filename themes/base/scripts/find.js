// Narrows the list of municipalities as one types, and a municipality's services as one answers. What is chosen is in the fields and nowhere
// else: not in the address, not in the history, not in storage. Without this every link and card stands on the page as it is.
(() => {
  // "3 services" in the page's language: a form for each number, made where the page was made; its digits are the language's own.
  const written = (count) => count.toLocaleString(document.documentElement.lang);
  const say = (forms, of, count) => forms.split('|')[parseInt(of[count], 36)].replace('#', written(count));

  // å is found by a, é by e, Arabic letters with or without their marks.
  const plain = (text) => text.normalize('NFD').replace(/\p{M}|\u0640/gu, '').toLowerCase()
    .replace(/ø/g, 'o').replace(/æ/g, 'ae').replace(/[ىی]/g, 'ي').replace(/ک/g, 'ك').replace(/[\s\-–]+/g, ' ').trim();

  // "solna stad" and "österåkers kommun" say more than the name; "sta" says less.
  const fits = (name, typed) => ` ${name}`.includes(` ${typed}`) || (typed.startsWith(name) && /^s? /.test(typed.slice(name.length)));

  document.querySelectorAll('[data-find]').forEach((form) => {
    const finder = form.parentNode;
    const field = form.querySelector('input');
    const status = form.querySelector('[role]');
    const places = [...finder.querySelectorAll('[data-place]')].map((item) => ({
      item, names: [item.querySelector('a').textContent, ...item.dataset.place.split('|').filter(Boolean)].map(plain),
    }));
    const folds = [...finder.querySelectorAll('details')].map((fold) => ({ fold, open: fold.open }));
    let timer = 0;

    const search = () => {
      const typed = plain(field.value);
      let hits = 0;
      places.forEach(({ item, names }) => {
        item.hidden = !names.some((name) => fits(name, typed));
        if (!item.hidden) hits += 1;
      });
      folds.forEach(({ fold, open }) => {
        fold.hidden = !fold.querySelector('[data-place]:not([hidden])');
        fold.open = typed ? !fold.hidden : open;
      });
      clearTimeout(timer);
      // Said when one stops typing, so that a screen reader does not speak over the letters.
      timer = setTimeout(() => { status.textContent = typed ? say(form.dataset.hits, form.dataset.hitsOf, hits) : ''; }, 400);
    };

    field.addEventListener('input', search);
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      const first = field.value.trim() && places.find(({ item }) => !item.hidden);
      if (first) first.item.querySelector('a').focus();
    });
    form.hidden = false;
  });

  const form = document.querySelector('[data-filter]');
  if (!form) return;
  const maybe = document.querySelector('[data-unsure]');
  const unsure = maybe.querySelector('.cards');
  const status = form.querySelector('[role]');
  const plainer = document.querySelectorAll('[data-plain]');
  const jumps = document.querySelector('.jumps');
  const selects = [...form.querySelectorAll('select')];
  const answers = selects.map((select) => [...select.options]);
  const groups = [...document.querySelectorAll('[data-group]')].map((section) => ({
    section, list: section.querySelector('.cards'), cards: [...section.querySelectorAll('.card')],
  }));
  const cards = groups.flatMap((group) => group.cards);

  // 2 it fits, 1 nobody knows, 0 it does not.
  const answer = (card, by, wanted) => {
    if (!wanted) return 2;
    const known = card.dataset[by];
    if (!known) return 1;
    // With a star an interpreter helps in any language.
    return known.split(' ').some((one) => one === wanted || one === '*') ? 2 : 0;
  };
  const all = (card, wanted) => Math.min(...selects.map((select, n) => answer(card, select.dataset.by, wanted[n])));

  const choose = () => {
    const wanted = selects.map((select) => select.value);
    const count = [0, 0, 0];
    groups.forEach(({ section, list, cards: own }) => {
      let shown = 0;
      own.forEach((card) => {
        const fit = all(card, wanted);
        count[fit] += 1;
        card.hidden = !fit;
        (fit === 1 ? unsure : list).append(card);
        if (fit === 2) shown += 1;
      });
      section.hidden = !shown;
    });
    maybe.hidden = !count[1];
    if (jumps) jumps.hidden = wanted.some(Boolean);
    // An answer that nothing would fit is not there to be given.
    selects.forEach((select, n) => {
      const possible = ({ value }) => !value || cards.some((card) => all(card, wanted.map((old, at) => (at === n ? value : old))) === 2);
      select.replaceChildren(...answers[n].filter(possible));
      select.value = wanted[n];
    });
    const words = form.dataset;
    status.textContent = say(words.hits, words.hitsOf, count[2]) + (count[1] ? ` ${say(words.maybe, words.maybeOf, count[1])}` : '');
  };

  form.addEventListener('change', choose);
  form.querySelector('button').addEventListener('click', () => {
    selects.forEach((select) => { select.value = ''; });
    choose();
  });
  plainer.forEach((section) => { section.hidden = true; });
  form.hidden = false;
})();
