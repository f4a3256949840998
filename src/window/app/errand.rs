//! What the window sends out to be done beside the drawing, and what it says when that is done.

use std::path::PathBuf;
use std::sync::Arc;

use egui::Context;

use super::App;
use crate::share::TakenIn;
use crate::t;
use crate::text::store as store_words;
use crate::window::drops;
use crate::window::errands::{Errand, Outcome, Surroundings};
use crate::window::icons::Icon;
use crate::window::theme::Tone;
use crate::window::toast::{Toast, Undo};
use crate::window::view::{Intent, Screen};

impl App {
    /// Begins an errand.
    pub(super) fn send_out(&mut self, ctx: &Context, errand: Errand) {
        let dirs = self.shelf.dirs().clone();
        let around = Surroundings { dirs, now: (self.clock)(), zone: Arc::clone(&self.zone) };
        if let Err(error) = self.errands.begin(errand, around, ctx) {
            self.complain(error.to_string());
        }
    }

    /// Takes in a file that was dropped on the window.
    pub(super) fn catch(&mut self, ctx: &Context) -> Option<Intent> {
        match drops::dropped(ctx)? {
            Ok(errand) => Some(Intent::SendOut(errand)),
            Err(words) => {
                self.complain(words);
                None
            }
        }
    }

    /// Says what came of the errands that are done.
    pub(super) fn welcome_back(&mut self, ctx: &Context) {
        for outcome in self.errands.done() {
            self.came(ctx, outcome);
        }
    }

    fn came(&mut self, ctx: &Context, outcome: Outcome) {
        match outcome {
            Outcome::Nothing => {}
            Outcome::Saved { file, asked } => {
                let place = file.display().to_string();
                let words = if asked { t!("share-saved", file = place) } else { t!("share-saved-here", file = place) };
                self.say_of_file(words, Some(file));
            }
            Outcome::Shown(file) => {
                self.say_of_file(t!("share-shown", file = file.display().to_string()), None);
            }
            Outcome::NotShown(file) => {
                self.complain(t!("share-not-shown", file = file.display().to_string()));
            }
            Outcome::NotOpened(file) => {
                self.complain(t!("share-not-opened", file = file.display().to_string()));
            }
            Outcome::Protocol(protocol) => {
                self.open_screen(ctx, Screen::Protocols);
                self.pages.protocols.take_in(protocol);
            }
            Outcome::NoProtocol(words) => {
                self.open_screen(ctx, Screen::Protocols);
                self.pages.protocols.complain(words);
            }
            Outcome::TakenIn(came) => {
                self.read_again();
                self.taken_in(&came);
            }
            Outcome::Restored(aside) => {
                self.read_again();
                self.say_of_file(
                    match aside {
                        Some(path) => t!("cli-history-restored-aside", aside = path.display().to_string()),
                        None => t!("cli-history-restored"),
                    },
                    None,
                );
            }
            Outcome::Failed(words) => self.complain(words),
        }
    }

    fn taken_in(&mut self, came: &TakenIn) {
        let mut words = vec![t!("cli-import-done", taken = came.taken, had = came.had)];
        words.extend(came.running.iter().map(|id| t!("cli-import-running", session = id.as_str())));
        words.extend(came.recovery.iter().map(store_words::history_recovery));
        self.say_of_file(words.join(" "), None);
    }

    fn open_screen(&mut self, ctx: &Context, screen: Screen) {
        self.carry_out(ctx, Intent::Floor(false));
        self.carry_out(ctx, Intent::Go(screen));
    }

    /// What the screen shows of the files has changed under it.
    fn read_again(&mut self) {
        if let Err(words) = self.read_for(self.screen) {
            self.complain(words);
        }
    }

    fn say_of_file(&mut self, words: String, file: Option<PathBuf>) {
        self.toasts.say(Toast { tone: Tone::Cold, icon: Icon::Check, words, undo: Undo::No, file });
    }
}
