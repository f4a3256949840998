//! What the keys do, and what the large button is about to do.

use std::mem::{Discriminant, discriminant};

use egui::{Context, Id, Popup};

use super::App;
use crate::therapy::command::Command;
use crate::therapy::state::Named;
use crate::window::keys::{self, Shortcut};
use crate::window::screens::now::NowScreen;
use crate::window::screens::now::offer::Act;
use crate::window::view::{Intent, Screen, View};

impl App {
    pub(super) fn keys(&mut self, ctx: &Context, view: &View) -> Vec<Intent> {
        let mut intents = Vec::new();
        let typed = typed_until_now(ctx);
        for shortcut in keys::pressed(ctx, self.shortcuts_open || self.commands.is_open() || self.pages.asking()) {
            match shortcut {
                Shortcut::Commands => {
                    self.shortcuts_open = false;
                    self.commands.toggle();
                }
                Shortcut::Leave => intents.extend(self.leave(ctx, typed)),
                Shortcut::List if !self.commands.is_open() => self.shortcuts_open = !self.shortcuts_open,
                Shortcut::Floor => intents.push(Intent::Floor(!self.floor)),
                Shortcut::Go(screen) => {
                    // What had the focus is left behind: Space is the large button's again.
                    ctx.memory_mut(|memory| memory.stop_text_input());
                    intents.extend([Intent::Floor(false), self.pressed(ctx, screen)]);
                }
                Shortcut::Primary if !view.meant => {}
                Shortcut::Undo if view.can_undo => intents.push(Intent::Do(Command::Undo)),
                _ if self.screen != Screen::Now && !self.floor => {}
                Shortcut::Primary if self.floor && view.session.is_none() => intents.push(Intent::Floor(false)),
                Shortcut::Primary if view.session.is_none() => self.start.press(),
                shortcut => {
                    if let Some(act) = self.offered(view, shortcut) {
                        intents.extend(self.now.act(act));
                    }
                }
            }
        }
        intents
    }

    /// A screen that was chosen by its key or on the rail. Where it is shown already it goes back to its top.
    pub(super) fn pressed(&mut self, ctx: &Context, screen: Screen) -> Intent {
        if screen == self.screen && !self.floor {
            self.pages.top(ctx, screen);
        }
        Intent::Go(screen)
    }

    fn offered(&self, view: &View, shortcut: Shortcut) -> Option<Act> {
        view.session.as_ref()?;
        let offers = self.now.offers(view);
        let paused = view.state == Named::Paused && shortcut == Shortcut::Pause;
        if shortcut == Shortcut::Primary || paused {
            return offers.primary.act;
        }
        if shortcut == Shortcut::Keep {
            return (view.state == Named::ChoosingSwitch).then_some(Act::Do(Command::KeepPhase));
        }
        offers.quiet.into_iter().find(|quiet| quiet.shortcut == Some(shortcut)).map(|quiet| quiet.act)
    }

    fn leave(&mut self, ctx: &Context, typed: bool) -> Option<Intent> {
        if self.commands.leave() || std::mem::take(&mut self.shortcuts_open) || self.pages.leave() {
            return None;
        }
        if ctx.text_edit_focused() {
            return None;
        }
        if Popup::is_any_open(ctx) {
            Popup::close_all(ctx);
            return None;
        }
        if self.floor {
            return Some(Intent::Floor(false));
        }
        if !typed && self.pages.back(ctx, self.screen) {
            return None;
        }
        if !self.now.leave() {
            self.toasts.clear();
        }
        None
    }
}

/// Whether somebody was typing when the last frame began: Escape has taken the field's focus before it is asked about.
fn typed_until_now(ctx: &Context) -> bool {
    let typing = ctx.text_edit_focused();
    ctx.data_mut(|data| std::mem::replace(data.get_temp_mut_or_default(Id::unique("typing")), typing))
}

/// What the large button does, whatever it does it with; nothing on the start, which stands where no session is.
pub(super) fn primary_command(now: &NowScreen, view: &View) -> Option<Discriminant<Command>> {
    match now.offers(view).primary.act {
        Some(Act::Do(command)) => Some(discriminant(&command)),
        _ => None,
    }
}
