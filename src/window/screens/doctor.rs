//! "Check everything": what `poultice doctor` finds, in the window, as it is found, and the history's backups.

mod backups;

use std::sync::mpsc::{Receiver, TryRecvError, channel};

use egui::{Context, Sense, Ui, vec2};

use super::page::page;
use crate::doctor::{self, Check, Condition, PRESS, Surroundings};
use crate::store::Dirs;
use crate::t;
use crate::window::icons::Icon;
use crate::window::theme::{Palette, Tone, Type, space};
use crate::window::view::{Intent, View};
use crate::window::widgets::{
    Banner, Finding, Weight, banner, card, finding, note, outlined_button, page_head, paragraph,
};

/// What was found so far, and whether more is coming.
#[derive(Default)]
pub struct DoctorScreen {
    found: Vec<Check>,
    looking: Option<Receiver<Check>>,
    backups: backups::Backups,
}

/// In less a sign stands above its words, in points.
const WIDTH_STACKED: f32 = 220.0;
/// Lines wider than this are hard to follow, in points.
const WIDTH_MOST: f32 = 760.0;

impl DoctorScreen {
    /// Begins to look, beside the drawing: some checks take seconds. Does nothing while it is still looking.
    ///
    /// # Errors
    /// When the system gives no further thread.
    pub fn begin(&mut self, dirs: Dirs, ctx: &Context) -> std::io::Result<()> {
        if self.looking.is_some() {
            return Ok(());
        }
        let (found, coming) = channel();
        let ctx = ctx.clone();
        std::thread::Builder::new().name("doctor".into()).spawn(move || {
            doctor::examine(&Surroundings { dirs, press: Some(PRESS) }, |check| {
                // Nobody looks any more where the window was closed meanwhile.
                let _closed = found.send(check);
                ctx.request_repaint();
            });
            drop(found);
            ctx.request_repaint();
        })?;
        self.listen(coming);
        Ok(())
    }

    /// Shows what is found from now on, until whoever looks is done and lets go of the other end.
    pub fn listen(&mut self, coming: Receiver<Check>) {
        self.found.clear();
        self.looking = Some(coming);
    }

    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View) -> Vec<Intent> {
        self.hear();
        let mut intents = Vec::new();
        page(ui, "doctor", |ui| {
            ui.set_max_width(ui.available_width().min(WIDTH_MOST));
            page_head(ui, &t!("doctor-title"), &t!("doctor-lead"));
            ui.spacing_mut().item_spacing.y = space(2);
            self.standing(ui, &mut intents);
            // What wants something done stands above what doesn't.
            for condition in [Condition::Broken, Condition::Warning] {
                self.found.iter().filter(|check| check.state == condition).for_each(|check| trouble(ui, check));
            }
            let mut fine = self.found.iter().filter(|check| check.state == Condition::Fine).peekable();
            if fine.peek().is_some() {
                card(ui, |ui| fine.for_each(|check| line(ui, check)));
            }
            self.backups.ui(ui, view, &mut intents);
        });
        intents
    }

    fn hear(&mut self) {
        while let Some(coming) = &self.looking {
            match coming.try_recv() {
                Ok(check) => self.found.push(check),
                Err(TryRecvError::Empty) => return,
                Err(TryRecvError::Disconnected) => self.looking = None,
            }
        }
    }

    fn standing(&self, ui: &mut Ui, intents: &mut Vec<Intent>) {
        if self.looking.is_some() {
            stands(ui, &t!("doctor-looking"));
            let words = t!("doctor-test-waiting", button = t!("doctor-test-button"));
            banner(ui, &Banner { tone: Tone::Cold, icon: Icon::Bell, words: &words, action: "" });
            return;
        }
        let worst = doctor::worst(&self.found);
        let count = self.found.iter().filter(|check| check.state == worst).count();
        if !self.found.is_empty() {
            stands(
                ui,
                &match worst {
                    Condition::Fine => t!("doctor-all-fine"),
                    Condition::Warning => t!("doctor-some-warnings", count = count),
                    Condition::Broken => t!("doctor-some-broken", count = count),
                },
            );
        }
        let again = if self.found.is_empty() { t!("doctor-begin") } else { t!("doctor-again") };
        if outlined_button(ui, &again).clicked() {
            intents.push(Intent::Examine);
        }
    }
}

fn trouble(ui: &mut Ui, check: &Check) {
    let weight = if check.state == Condition::Broken { Weight::Refuse } else { Weight::Warn };
    let todo = check.todo.as_deref().unwrap_or_default();
    finding(ui, &Finding { weight, reason: &check.said, source: todo });
}

fn line(ui: &mut Ui, check: &Check) {
    let sign = |ui: &mut Ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(18.0, 18.0), Sense::hover());
        Icon::Check.paint(ui.painter(), rect, Palette::of(ui).cold.strong);
    };
    let words = |ui: &mut Ui| {
        note(ui, &t!("doctor-fine-line", said = check.said.as_str()));
        if let Some(todo) = &check.todo {
            note(ui, todo);
        }
    };
    if ui.available_width() < WIDTH_STACKED {
        sign(ui);
        words(ui);
        return;
    }
    ui.horizontal_top(|ui| {
        sign(ui);
        ui.vertical(words);
    });
}

/// How it stands, in one sentence.
fn stands(ui: &mut Ui, words: &str) {
    ui.add(paragraph(words, Type::Sentence, Palette::of(ui).ink));
}
