/** The style sheets of what the doctor shows, which no style of the page reaches. */
export const doctorStyles = [
  {
    cssText: `
:host {
  all: initial !important;
  display: block !important;
  color-scheme: light !important;
}
.box {
  box-sizing: border-box;
  margin: 8px 0;
  padding: 12px 16px;
  border: 2px solid #0b5394;
  background: #fff;
  color: #17212b;
  font: 14px/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
.panel {
  position: fixed;
  inset: auto 0 0;
  z-index: 2147483647;
  max-height: 50vh;
  margin: 0;
  overflow: auto;
  box-shadow: 0 -4px 16px rgb(0 0 0 / 25%);
}
h2 {
  margin: 0 0 8px;
  font-size: 18px;
}
h3 {
  margin: 12px 0 4px;
  font-size: 14px;
}
ul {
  margin: 0;
  padding: 0 0 0 20px;
}
li.problem {
  color: #8a1c0c;
  font-weight: 600;
}
li.advice {
  color: #6b4a00;
}
summary {
  min-height: 24px;
  cursor: pointer;
}
button {
  min-height: 32px;
  margin: 0 8px 8px 0;
  padding: 4px 12px;
  border: 1px solid #0b5394;
  border-radius: 4px;
  background: #fff;
  color: #0b5394;
  font: inherit;
  cursor: pointer;
}
textarea {
  box-sizing: border-box;
  width: 100%;
  height: 200px;
  margin-top: 8px;
  border: 1px solid #51606e;
  background: #fff;
  color: #17212b;
  font: 13px/1.5 ui-monospace, monospace;
}
:focus-visible {
  outline: 3px solid #b45f06;
  outline-offset: 2px;
}
@media print {
  :host {
    display: none !important;
  }
}
`,
  },
] as const;
