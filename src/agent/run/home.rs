//! The agent's place on the desktop: started at login while a session runs, shown in the tray.

use std::path::PathBuf;

use crate::agent::autostart::{Autostart, NoAutostart, Tell, of_system};
use crate::agent::clock::Clock;
use crate::agent::presenter;
use crate::agent::tray::{Tray, TrayView};
use crate::agent::wire::ProblemKind;

use super::Agent;

/// The agent's place on the desktop.
pub struct Home {
    autostart: Box<dyn Autostart>,
    /// What was last seen to; `None` before the first time.
    at_login: Option<bool>,
    tray: Box<dyn Tray>,
    in_tray: Option<TrayView>,
}

impl Home {
    /// The desktop's own ways for the person's own agent. One of a folder, and a rehearsal, aren't started at login.
    pub fn new(clock: &Clock, (program, args): &(PathBuf, Vec<String>), tray: Box<dyn Tray>, tell: Tell) -> Self {
        let own = args.is_empty() && clock.rehearsal_speed().is_none();
        let autostart = if own { of_system(program.clone(), tell) } else { Box::new(NoAutostart) };
        Home { autostart, at_login: None, tray, in_tray: None }
    }

    /// Settings were read anew: what they say is seen to again, even where it is the same.
    pub fn look_again(&mut self) {
        self.at_login = None;
    }
}

impl Agent {
    /// Brings the desktop in line with the settings and the session; whether there is news of it.
    pub(super) fn settle(&mut self) -> bool {
        self.show_in_tray();
        let at_login = self.settings.autostart && self.desk.running();
        if self.home.at_login == Some(at_login) {
            return false;
        }
        self.home.at_login = Some(at_login);
        let problem = self.home.autostart.set(at_login).err().map(|error| error.to_string());
        self.desk.report(ProblemKind::Autostart, problem)
    }

    /// What the person switched off can't be a problem any more.
    pub(super) fn forget_switched_off(&mut self) {
        if !self.settings.speech {
            self.desk.report(ProblemKind::Speech, None);
        }
        if self.settings.hooks == crate::store::settings::Hooks::default() {
            self.desk.report(ProblemKind::Hooks, None);
        }
    }

    fn show_in_tray(&mut self) {
        let session = self.desk.session().filter(|_| self.settings.tray && self.desk.running());
        let (clock, speed) = (&self.reminding.clock, self.clock.rehearsal_speed());
        let view = session.map(|session| presenter::tray(session, clock, speed));
        if view != self.home.in_tray {
            self.home.tray.show(view.clone());
            self.home.in_tray = view;
        }
    }
}
