// Runs before anything is drawn: the page never flashes in the wrong colours.
{
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : system.matches;

  const chosen = localStorage.getItem("theme");
  if (chosen === "light" || chosen === "dark") {
    root.dataset.theme = chosen;
  }

  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    const tell = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      localStorage.setItem("theme", root.dataset.theme);
      tell();
    });
    system.addEventListener("change", tell);
    tell();
  });
}
