//! What takes its time, done beside the drawing: asking for a file, writing and reading it, restoring. Each errand has its
//! own thread, and its outcome is heard in a later frame.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use egui::Context;

use super::dialogs::{Answer, Dialogs};
use crate::share::{self, TakenIn, Wish};
use crate::store::{Dirs, protocols};
use crate::t;
use crate::text::store as store_words;
use crate::therapy::protocol::Protocol;
use crate::therapy::timeline::{Now, Zone};

/// Something to be done beside the drawing.
#[derive(Debug, Clone, PartialEq)]
pub enum Errand {
    /// Saves the record in a form.
    Save(Wish),
    /// Saves it among the person's documents, and shows it in its program.
    Show(Wish),
    /// Shows a file, or a page by its address, in its program.
    ShowFile(PathBuf),
    /// Saves a protocol as a file.
    SaveProtocol(Box<Protocol>),
    /// Reads a protocol from a file; none: asks for it.
    ReadProtocol(Option<PathBuf>),
    /// Takes in the sessions of an export; none: asks for it.
    TakeIn(Option<PathBuf>),
    /// Puts a backup in the history's place.
    Restore(PathBuf),
}

/// What came of it.
#[derive(Debug)]
pub enum Outcome {
    /// The person thought better of it, or there is nothing to say.
    Nothing,
    /// A file was written; `asked` says whether the person chose where.
    Saved {
        /// The file.
        file: PathBuf,
        /// Whether the person chose where.
        asked: bool,
    },
    /// A file was written and its program started.
    Shown(PathBuf),
    /// A file was written, but no program shows it.
    NotShown(PathBuf),
    /// No program opens the file, or the page at the address.
    NotOpened(PathBuf),
    /// A protocol was read.
    Protocol(Box<Protocol>),
    /// The file is no protocol: what is wrong, with line and field, in words.
    NoProtocol(String),
    /// Sessions were taken in.
    TakenIn(TakenIn),
    /// A backup is in the history's place; what was there is in the file.
    Restored(Option<PathBuf>),
    /// It went wrong, in words.
    Failed(String),
}

/// Where errands are done, and when.
pub struct Surroundings {
    /// The folders.
    pub dirs: Dirs,
    /// The present, on the agent's clock.
    pub now: Now,
    /// The person's zone.
    pub zone: Arc<dyn Zone>,
}

/// The errands under way.
pub struct Errands {
    dialogs: Arc<dyn Dialogs>,
    under_way: Vec<Errand>,
    tell: Sender<(Errand, Outcome)>,
    done: Receiver<(Errand, Outcome)>,
}

impl Errands {
    /// None yet. Files are asked for with these dialogs.
    pub fn new(dialogs: Arc<dyn Dialogs>) -> Self {
        let (tell, done) = channel();
        Errands { dialogs, under_way: Vec::new(), tell, done }
    }

    /// Begins an errand; the very same one twice is one, as a second press while its dialog is open.
    ///
    /// # Errors
    /// When the system gives no further thread.
    pub fn begin(&mut self, errand: Errand, around: Surroundings, ctx: &Context) -> std::io::Result<()> {
        if self.under_way.contains(&errand) {
            return Ok(());
        }
        let (dialogs, tell, ctx) = (Arc::clone(&self.dialogs), self.tell.clone(), ctx.clone());
        let todo = errand.clone();
        std::thread::Builder::new().name("errand".into()).spawn(move || {
            let outcome = run(&todo, &around, &*dialogs);
            // Nobody wants to know any more where the window was closed meanwhile.
            let _closed = tell.send((todo, outcome));
            ctx.request_repaint();
        })?;
        self.under_way.push(errand);
        Ok(())
    }

    /// What came of those that are done now.
    pub fn done(&mut self) -> Vec<Outcome> {
        let done: Vec<(Errand, Outcome)> = self.done.try_iter().collect();
        self.under_way.retain(|errand| done.iter().all(|(ended, _)| ended != errand));
        done.into_iter().map(|(_, outcome)| outcome).collect()
    }
}

fn run(errand: &Errand, around: &Surroundings, dialogs: &dyn Dialogs) -> Outcome {
    let dirs = &around.dirs;
    let done = match errand {
        Errand::Save(wish) => make(wish, around).and_then(|(name, bytes)| save(&name, &bytes, dialogs)),
        Errand::Show(wish) => make(wish, around).and_then(|(name, bytes)| {
            let file = put(&name, &bytes, dialogs)?;
            Ok(shown(file, dialogs))
        }),
        Errand::ShowFile(file) => Ok(match shown(file.clone(), dialogs) {
            Outcome::Shown(_) => Outcome::Nothing,
            _ => Outcome::NotOpened(file.clone()),
        }),
        Errand::SaveProtocol(protocol) => {
            save(&format!("{}.toml", protocol.id), protocol.to_toml().as_bytes(), dialogs)
        }
        Errand::ReadProtocol(file) => {
            chosen(file.as_deref(), "toml", dialogs).map(|file| file.map_or(Outcome::Nothing, |file| read(&file)))
        }
        Errand::TakeIn(file) => chosen(file.as_deref(), "json", dialogs).and_then(|file| match file {
            Some(file) => {
                share::import(&file, dirs, around.now.wall).map(Outcome::TakenIn).map_err(|error| error.words())
            }
            None => Ok(Outcome::Nothing),
        }),
        Errand::Restore(backup) => {
            share::restore(Some(backup), dirs, around.now.wall).map(Outcome::Restored).map_err(|error| error.words())
        }
    };
    done.unwrap_or_else(Outcome::Failed)
}

/// The record in the form that is wanted, and a name for its file.
fn make(wish: &Wish, around: &Surroundings) -> Result<(String, Vec<u8>), String> {
    let made = share::make(wish, &around.dirs, &around.now, Arc::clone(&around.zone));
    let bytes = made.map_err(|error| error.words())?;
    let day = around.now.wall.with_timezone(&around.zone.offset_at(around.now.wall)).date_naive();
    Ok((share::file_name(wish.form, day), bytes))
}

/// Writes where the person says, or where they look for documents when nobody can be asked.
fn save(name: &str, bytes: &[u8], dialogs: &dyn Dialogs) -> Result<Outcome, String> {
    match dialogs.save(name) {
        Answer::Nothing => Ok(Outcome::Nothing),
        Answer::File(file) => {
            share::write(&file, bytes).map_err(|error| error.words())?;
            Ok(Outcome::Saved { file, asked: true })
        }
        Answer::Nobody => Ok(Outcome::Saved { file: put(name, bytes, dialogs)?, asked: false }),
    }
}

/// Writes it among the person's documents, under a name that is free.
fn put(name: &str, bytes: &[u8], dialogs: &dyn Dialogs) -> Result<PathBuf, String> {
    let folder = dialogs.folder().ok_or_else(|| t!("share-no-folder"))?;
    let file = share::free_name(&folder, name);
    share::write(&file, bytes).map_err(|error| error.words())?;
    Ok(file)
}

fn shown(file: PathBuf, dialogs: &dyn Dialogs) -> Outcome {
    match dialogs.show(&file) {
        Ok(()) => Outcome::Shown(file),
        Err(error) => {
            tracing::info!(%error, "no program shows the file");
            Outcome::NotShown(file)
        }
    }
}

/// The file that was named, or the one the person chooses.
fn chosen(file: Option<&Path>, extension: &str, dialogs: &dyn Dialogs) -> Result<Option<PathBuf>, String> {
    match file {
        Some(file) => Ok(Some(file.to_path_buf())),
        None => match dialogs.open(extension) {
            Answer::File(file) => Ok(Some(file)),
            Answer::Nothing => Ok(None),
            Answer::Nobody => Err(t!("share-no-dialog")),
        },
    }
}

fn read(file: &Path) -> Outcome {
    match protocols::read_file(file) {
        Ok(protocol) => Outcome::Protocol(Box::new(protocol)),
        Err(error) => Outcome::NoProtocol(store_words::protocols_error(&error)),
    }
}
