/** The page itself: what the server sends in, Discord's app as a person sees it out. */
import { render } from 'lit';
import { createApp } from './app.ts';
import { defineInspector } from './inspector/inspector.ts';
import { keepInView } from './keep-in-view.ts';
import { readLook } from './keep-look.ts';
import { suggestQuestions } from './suggest-questions.ts';
import { applyTheme, readTheme } from './theme.ts';
import { showPage } from './views/show-page.ts';

const view = keepInView();
const app = createApp({
  theme: readTheme(),
  onScene: (told) => void suggestQuestions(told),
  draw: (drawn) => {
    const { scene, theme } = drawn.state();
    applyTheme(theme);
    document.documentElement.lang = scene?.me.locale ?? 'en';
    document.title = drawn.words().title;
    view.before();
    render(showPage(drawn), document.body);
    view.after();
  },
});
defineInspector();
document.body.replaceChildren();
// As in Discord: what is typed while the keys are nowhere goes into the box.
document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
  const isText = key.length === 1 && !ctrlKey && !metaKey && !altKey;
  if (!isText || document.activeElement !== document.body) return;
  // Whoever types a command on is for a moment in neither: its options take the place of the box.
  const field = '#message-box, .composer .chip input';
  document.querySelector<HTMLElement>(field)?.focus();
});
const { personId, placeId } = readLook();
app.look(personId, placeId);
