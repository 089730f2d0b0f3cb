import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { Table } from '@ckeditor/ckeditor5-table';
import DOMPurify from 'dompurify';
import type { Editor, TinyMCE } from 'tinymce';

/** Sends markup through the sanitize-html of the server, with one of its lists. */
export const sanitizeHtml =
  (list: 'default' | 'articles') =>
  async (markup: string): Promise<string> =>
    (await fetch(`/carriers/sanitize-html?list=${list}`, { method: 'POST', body: markup })).text();

export const purify = (markup: string): string => DOMPurify.sanitize(markup);

const OURS = /^(cchc|dossier|province)-/;

/** DOMPurify as a site sets it that wants our tags. */
export const purifyForUs = (markup: string): string =>
  DOMPurify.sanitize(markup, {
    CUSTOM_ELEMENT_HANDLING: {
      tagNameCheck: OURS,
      attributeNameCheck: /^[a-z-]+$/,
      allowCustomizedBuiltInElements: false,
    },
  });

let tinymce: Promise<TinyMCE> | undefined;

function loadTinymce(): Promise<TinyMCE> {
  tinymce ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/carriers/tinymce/tinymce.min.js';
    script.onload = () => resolve((window as unknown as { tinymce: TinyMCE }).tinymce);
    script.onerror = () => reject(new Error('no TinyMCE'));
    document.head.append(script);
  });
  return tinymce;
}

const place = (): HTMLElement => document.body.appendChild(document.createElement('div'));

/** What TinyMCE gives back of what it was given. */
export function tinyMce(options: object = {}): (markup: string) => Promise<string> {
  const bare = { skin: false, content_css: false, promotion: false, menubar: false, toolbar: false };
  let made: Promise<Editor | undefined> | undefined;
  const make = async () => {
    const tiny = await loadTinymce();
    const [editor] = await tiny.init({ target: place(), ...bare, ...options });
    return editor;
  };
  return async (markup) => {
    const editor = await (made ??= make());
    editor?.setContent(markup);
    return editor?.getContent() ?? '';
  };
}

/** What CKEditor 5 gives back of what it was given; without General HTML Support, or with what that lets through. */
export function ckEditor(htmlSupport?: object): (markup: string) => Promise<string> {
  const plugins = [Paragraph, Table, ...(htmlSupport ? [GeneralHtmlSupport] : [])];
  let made: Promise<ClassicEditor> | undefined;
  return async (markup) => {
    made ??= ClassicEditor.create(place(), {
      licenseKey: 'GPL',
      plugins,
      ...(htmlSupport ? { htmlSupport } : {}),
    });
    const editor = await made;
    editor.setData(markup);
    return editor.getData();
  };
}
