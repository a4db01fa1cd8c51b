// Run in a page by the command "changes". Finds the blocks of text, drawings, and pictures, and outlines those that the other version of
// the page does not have. A block is the innermost one; its key says what a reader sees of it.
(() => {
  const near = 24;

  const isShown = element => element.checkVisibility() && element.getBoundingClientRect().height > 1;

  const isBlock = element => !getComputedStyle(element).display.startsWith("inline");

  function leaves(element) {
    if (element.matches("script, style, template, .change-mark") || !isShown(element)) {
      return [];
    }
    if (element.matches("svg, img")) {
      return [element];
    }
    const inside = [...element.children].flatMap(leaves);
    if (inside.length === 0) {
      return isBlock(element) && element.textContent.trim() ? [element] : [];
    }

    // Text of its own beside the blocks inside it belongs to this element, without them.
    const hasOwnText = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    return isBlock(element) && hasOwnText ? [element] : inside;
  }

  function key(element, isExact) {
    if (element.matches("svg")) {
      return element.outerHTML;
    }
    if (element.matches("img")) {
      return `${element.alt} ${element.getAttribute("src")}`;
    }
    if (isExact) {
      return element.innerHTML;
    }

    // The numbers of sources change when another source is added.
    const copy = element.cloneNode(true);
    copy.querySelectorAll("sup, svg").forEach(part => part.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  }

  // Fonts and a new size of the screen move the text some frames later.
  async function laidOut() {
    const frames = 5;
    let last = "";
    for (let same = 0; same < frames;) {
      await new Promise(requestAnimationFrame);
      const now = leaves(document.body).map(block => Math.round(block.getBoundingClientRect().top)).join();
      same = now === last ? same + 1 : 0;
      last = now;
    }
  }

  const keysOf = (blocks, isExact) => blocks.map(block => key(block, isExact));

  function different(blocks, others, isExact) {
    const left = new Map();
    others.forEach(other => left.set(other, (left.get(other) ?? 0) + 1));
    return blocks.filter(block => {
      const own = key(block, isExact);
      const count = left.get(own) ?? 0;
      left.set(own, count - 1);
      return count < 1;
    });
  }

  function rectangle(block) {
    const box = block.getBoundingClientRect();
    return { left: box.left + scrollX, top: box.top + scrollY, right: box.right + scrollX, bottom: box.bottom + scrollY };
  }

  function merge(boxes) {
    const merged = [];
    for (const box of boxes.sort((one, other) => one.top - other.top)) {
      const last = merged.at(-1);
      if (last && box.top - last.bottom < near) {
        last.left = Math.min(last.left, box.left);
        last.right = Math.max(last.right, box.right);
        last.bottom = Math.max(last.bottom, box.bottom);
      } else {
        merged.push(box);
      }
    }
    return merged;
  }

  // The kind of line and the word say it too, for those who do not see the colors.
  function draw(box, isNew) {
    const color = isNew ? "#0b6e3b" : "#b3261e";
    const mark = document.createElement("div");
    mark.className = "change-mark";
    mark.style.cssText = `all:initial;position:absolute;z-index:2147483647;box-sizing:border-box;pointer-events:none;
      left:${Math.max(1, box.left - 5)}px;top:${Math.max(1, box.top - 5)}px;width:${Math.min(innerWidth - 2, box.right - box.left + 10)}px;
      height:${box.bottom - box.top + 10}px;border:3px ${isNew ? "solid" : "dashed"} ${color};border-radius:4px`;
    const word = document.createElement("b");
    word.textContent = isNew ? "NEW" : "OLD";
    word.style.cssText = `all:initial;position:absolute;right:-3px;bottom:100%;padding:1px 6px;background:${color};color:#fff;
      font:bold 12px/1.4 sans-serif;border-radius:4px 4px 0 0`;
    mark.append(word);
    document.body.append(mark);
  }

  return {
    async ready() {
      document.querySelectorAll("img").forEach(image => { image.loading = "eager"; });
      await Promise.all([...document.fonts].map(font => font.load().catch(() => {})));
      await Promise.all([...document.images].map(image => image.decode().catch(() => {})));
      await laidOut();
      return document.documentElement.scrollHeight;
    },
    keys() {
      const blocks = leaves(document.body);
      return { texts: keysOf(blocks, false), exact: keysOf(blocks, true) };
    },
    async mark(other, isNew, isExact) {
      await laidOut();
      const blocks = leaves(document.body);
      const found = different(blocks, isExact ? other.exact : other.texts, isExact);
      const boxes = merge(found.map(rectangle));
      boxes.forEach(box => draw(box, isNew));
      return boxes.map(box => ({ top: Math.round(box.top), bottom: Math.round(box.bottom) }));
    },
  };
})()
