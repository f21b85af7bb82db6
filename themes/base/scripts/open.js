// Says whether a service is open, by the clock in Sweden whatever the visitor's shows.
(() => {
  const { nowOpen, nowShut } = document.body.dataset;
  const places = document.querySelectorAll('[data-open]');
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Stockholm', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric',
  });

  // Days since 1970, and minutes.
  const now = () => {
    const part = {};
    clock.formatToParts(new Date()).forEach(({ type, value }) => { part[type] = +value; });
    return [Date.UTC(part.year, part.month - 1, part.day) / 864e5, part.hour * 60 + part.minute];
  };

  // Out of `first last;w12345:480-960;30,31:`, where later parts take the place of earlier ones.
  const hours = (parts, first, day) => parts.reduce((found, part) => {
    const [days, spans] = part.split(':');
    const fits = days[0] === 'w' ? days.includes((day + 3) % 7 + 1) : days.split(',').includes(`${day - first}`);
    return fits ? spans : found;
  }, '');

  const within = (spans, minute) => spans.split(',').some((span) => {
    const [from, to] = span.split('-');
    return minute >= from && minute < to;
  });

  // Nothing before the first day, after the last, and on days that are not known.
  const isOpen = (data, day, minute) => {
    const [range, ...parts] = data.split(';');
    const [first, last] = range.split(' ');
    const today = hours(parts, first, day);
    if (day <= first || day > last || today[0] === '?') return undefined;
    if (within(today, minute)) return true;
    // The night before may not be over.
    const night = hours(parts, first, day - 1);
    if (!within(night.replace('?', ''), minute + 1440)) return false;
    return night[0] === '?' ? undefined : true;
  };

  const tell = () => {
    const [day, minute] = now();
    places.forEach((place) => {
      const state = isOpen(place.dataset.open, day, minute);
      const words = state === undefined ? '' : state ? nowOpen : nowShut;
      if (place.textContent !== words) place.textContent = words;
    });
  };

  if (!places.length) return;
  tell();
  // Only what changes while one reads is announced.
  setTimeout(() => places.forEach((place) => place.setAttribute('role', 'status')), 1000);
  setInterval(tell, 15000);
})();
