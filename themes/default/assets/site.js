"use strict";
(() => {
  const root = document.documentElement;
  const header = document.querySelector(".site-header");
  if (!header) return;
  const words = header.dataset;

  const guard = (part) => {
    try {
      part();
    } catch (error) {
      console.warn(error);
    }
  };

  const live = document.createElement("div");
  live.className = "visually-hidden";
  live.setAttribute("aria-live", "polite");
  document.body.append(live);

  // Theme: as in the system → light → dark. Pages on disk may have no storage; the choice then lasts for the page.
  guard(() => {
    const button = header.querySelector(".theme-button");
    const names = { auto: words.themeAuto, light: words.themeLight, dark: words.themeDark };
    const order = ["auto", "light", "dark"];
    const show = () => {
      const theme = root.dataset.theme ?? "auto";
      button.querySelector(".theme-name").textContent = names[theme];
      button.setAttribute("aria-label", names[theme]);
      const paper = getComputedStyle(root).backgroundColor;
      document.querySelectorAll('meta[name="theme-color"]').forEach((meta) => (meta.content = paper));
    };
    button.addEventListener("click", () => {
      const next = order[(order.indexOf(root.dataset.theme ?? "auto") + 1) % order.length];
      if (next === "auto") delete root.dataset.theme;
      else root.dataset.theme = next;
      try {
        if (next === "auto") localStorage.removeItem("theme");
        else localStorage.setItem("theme", next);
      } catch {}
      show();
    });
    button.hidden = false;
    show();
  });

  // Contents: marks the section that is being read.
  guard(() => {
    const links = [...document.querySelectorAll(".contents a")];
    const targets = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    if (links.length === 0) return;
    let waiting = false;
    const mark = () => {
      waiting = false;
      const line = header.offsetHeight + innerHeight * 0.2;
      let current = targets.findLastIndex((target) => target && target.getBoundingClientRect().top <= line);
      if (innerHeight + scrollY >= root.scrollHeight - 2) current = targets.length - 1;
      links.forEach((link, i) => {
        if (i === Math.max(0, current)) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
    };
    const later = () => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    };
    addEventListener("scroll", later, { passive: true });
    addEventListener("resize", later, { passive: true });
    document.addEventListener("toggle", later, true);
    mark();
  });

  // On a phone the contents bar closes behind the reader.
  guard(() => {
    const bar = document.querySelector(".contents-bar");
    bar?.addEventListener("click", (event) => {
      if (event.target.closest("a")) bar.open = false;
    });
  });

  // Copy buttons. Soft hyphens never stand in code, but a page saved by hand may have some.
  guard(() => {
    const say = (button, text) => {
      button.textContent = live.textContent = text;
      button.classList.add("done");
      setTimeout(() => {
        button.textContent = words.copy;
        button.classList.remove("done");
        live.textContent = "";
      }, 2000);
    };
    const copy = async (text) => {
      if (navigator.clipboard) return navigator.clipboard.writeText(text);
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      if (!done) throw new Error("copy");
    };
    for (const code of document.querySelectorAll("pre.code")) {
      const box = document.createElement("div");
      box.className = "code-box";
      code.replaceWith(box);
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy-button";
      button.textContent = words.copy;
      button.addEventListener("click", () => {
        const text = code.textContent.replaceAll("\u00ad", "").replace(/\n$/, "");
        copy(text).then(() => say(button, words.copied), () => say(button, words.copyFailed));
      });
      box.append(code, button);
    }
  });

  // Soft hyphens are for the eye: text that a reader copies goes without them.
  guard(() => {
    document.addEventListener("copy", (event) => {
      const selection = getSelection();
      const text = selection.toString();
      if (!text.includes("\u00ad")) return;
      const box = document.createElement("div");
      for (let i = 0; i < selection.rangeCount; i++) box.append(selection.getRangeAt(i).cloneContents());
      event.clipboardData.setData("text/plain", text.replaceAll("\u00ad", ""));
      event.clipboardData.setData("text/html", box.innerHTML.replaceAll("\u00ad", ""));
      event.preventDefault();
    });
  });

  // Printed text that is too wide can be scrolled with the keyboard; one that fits is no stop for it.
  guard(() => {
    const seen = new ResizeObserver((boxes) => {
      for (const { target } of boxes) {
        if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
        else target.removeAttribute("tabindex");
      }
    });
    document.querySelectorAll(".cell-output pre, .output-html").forEach((box) => seen.observe(box));
  });

  // Course contents as a drawer: the dialog holds the keyboard, Escape closes it.
  guard(() => {
    const link = document.querySelector(".menu-link");
    const nav = document.getElementById("course-nav");
    const wide = matchMedia("(min-width: 1280px)");
    if (!link || !nav || !window.HTMLDialogElement) return;
    const place = document.createComment("");
    nav.before(place);
    const drawer = document.createElement("dialog");
    drawer.className = "drawer";
    drawer.setAttribute("aria-label", nav.getAttribute("aria-label"));
    const close = document.createElement("button");
    close.type = "button";
    close.className = "drawer-close";
    close.textContent = words.close;
    close.addEventListener("click", () => drawer.close());
    drawer.append(close);
    drawer.addEventListener("close", () => {
      place.after(nav);
      drawer.remove();
    });
    drawer.addEventListener("click", (event) => {
      if (event.target === drawer || event.target.closest("a")) drawer.close();
    });
    wide.addEventListener("change", () => drawer.close());
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
    link.addEventListener("keydown", (event) => {
      if (event.key === " ") link.click();
    });
    link.addEventListener("click", (event) => {
      event.preventDefault();
      document.body.append(drawer);
      drawer.append(nav);
      drawer.showModal();
      nav.querySelector('[aria-current="page"]')?.scrollIntoView({ block: "center" });
    });
  });

  // The current page is in sight in a long course list.
  guard(() => {
    const nav = document.getElementById("course-nav");
    const current = nav?.querySelector('[aria-current="page"]');
    if (current && nav.scrollHeight > nav.clientHeight) nav.scrollTop = current.offsetTop - nav.clientHeight / 3;
  });

  // Folded parts belong on paper too; browsers without ::details-content need them open.
  guard(() => {
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = [...document.querySelectorAll(".article details:not([open])")];
      opened.forEach((details) => (details.open = true));
    });
    addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));
  });
})();
