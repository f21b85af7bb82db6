// The preview: reloads when the site changes, and lists what is wrong on top of the page.
(() => {
  "use strict";
  const own = Number(document.currentScript.dataset.state);
  let panel;
  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const show = ({ faults, lang, close: label }) => {
    if (panel) panel.remove();
    panel = undefined;
    if (!faults.length) return;
    panel = make("section", "", "budkavle-faults");
    panel.lang = lang;
    panel.dir = "ltr";
    panel.setAttribute("role", "alert");
    const close = make("button", "×");
    close.setAttribute("aria-label", label);
    close.addEventListener("click", () => panel.remove());
    panel.append(close);
    const list = make("ol");
    for (const fault of faults) {
      const item = make("li", "", fault.severity);
      item.append(make("p", `${fault.file}:${fault.line}:${fault.column}`, "place"));
      item.append(make("p", fault.message, "message"));
      if (fault.help) item.append(make("p", fault.help, "help"));
      list.append(item);
    }
    panel.append(list);
    document.body.append(panel);
  };
  // After a reload the page stands where it stood.
  const events = new EventSource("/.budkavle/events");
  events.addEventListener("message", (event) => {
    const news = JSON.parse(event.data);
    if (news.state !== own) location.reload();
    else if (news.faults) show(news);
  });
})();
