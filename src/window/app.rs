//! The shell around the screens: hears the agent, shows a screen, carries out what the screens want.

mod errand;

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::mpsc::TryRecvError;

use egui::{Context, Margin, UserAttentionType, ViewportCommand};

use super::dialogs::Dialogs;
use super::errands::Errands;
use super::icons::Icon;
use super::keys::{self, Shortcut};
use super::link::{News, Port};
use super::screens::doctor::DoctorScreen;
use super::screens::help::HelpScreen;
use super::screens::now::NowScreen;
use super::screens::now::offer::Act;
use super::screens::programme::ProgrammeScreen;
use super::screens::protocols::ProtocolsScreen;
use super::screens::record::RecordScreen;
use super::screens::settings::SettingsScreen;
use super::screens::start::StartScreen;
use super::screens::{self, RAIL};
use super::shelf::Shelf;
use super::theme::{self, Mode, Palette, Tone, Type, space};
use super::toast::{Toast, Toasts};
use super::view::{Intent, Link, Screen, View};
use super::widgets::{NavItem, nav, page_head};
use super::{banners, drops, pace};
use crate::agent::chime::{Chime, ChimeEvent, DesktopChime, Sound};
use crate::agent::wire::{Ask, Reply, Snapshot};
use crate::store::Dirs;
use crate::store::settings::{SettingsFile, Theme};
use crate::t;
use crate::text::clock::Clock12Or24;
use crate::text::{refusal, safety, store as store_words};
use crate::therapy::command::Command;
use crate::therapy::session::Session;
use crate::therapy::state::Named;
use crate::therapy::timeline::{Now, Zone};

/// What the window is made of.
pub struct AppStart {
    /// The link to the agent.
    pub port: Port,
    /// The agent's clock.
    pub clock: Arc<dyn Fn() -> Now + Send + Sync>,
    /// The person's zone.
    pub zone: Arc<dyn Zone>,
    /// Where settings and own protocols lie.
    pub dirs: Dirs,
    /// How the person is asked for files.
    pub dialogs: Arc<dyn Dialogs>,
    /// Whether it opens as the time across the room.
    pub floor: bool,
}

/// The window.
pub struct App {
    port: Port,
    clock: Arc<dyn Fn() -> Now + Send + Sync>,
    zone: Arc<dyn Zone>,
    shelf: Shelf,
    snapshot: Option<Box<Snapshot>>,
    /// The snapshot's session; in the frame's view while that is drawn.
    session: Option<Session>,
    link: Link,
    chime: Option<DesktopChime>,
    screen: Screen,
    floor: bool,
    shortcuts_open: bool,
    toasts: Toasts,
    errands: Errands,
    now: NowScreen,
    start: StartScreen,
    pages: Pages,
}

/// The screens beside Now and Start.
#[derive(Default)]
struct Pages {
    programme: ProgrammeScreen,
    record: RecordScreen,
    protocols: ProtocolsScreen,
    help: HelpScreen,
    settings: SettingsScreen,
    doctor: DoctorScreen,
}

impl App {
    /// A window that has heard nothing yet.
    pub fn new(start: AppStart, ctx: &Context) -> App {
        theme::install(ctx);
        let AppStart { port, clock, zone, dirs, dialogs, floor } = start;
        let shelf = Shelf::open(dirs, clock().wall);
        let mut app = App {
            port,
            clock,
            zone,
            shelf,
            snapshot: None,
            session: None,
            link: Link::Connecting,
            chime: None,
            screen: Screen::Now,
            floor: false,
            shortcuts_open: false,
            toasts: Toasts::default(),
            errands: Errands::new(dialogs),
            now: NowScreen::default(),
            start: StartScreen::default(),
            pages: Pages::default(),
        };
        app.dress(ctx);
        if floor {
            app.set_floor(ctx, true);
        }
        app
    }

    /// Takes in what the agent said since the last time. Works while nothing is drawn.
    pub fn hear(&mut self, ctx: &Context) {
        loop {
            match self.port.news.try_recv() {
                Ok(news) => self.take(ctx, news),
                Err(TryRecvError::Empty) => return,
                Err(TryRecvError::Disconnected) => {
                    if self.link != Link::Connecting || self.snapshot.is_some() {
                        self.link = Link::Lost { why: String::new() };
                    }
                    return;
                }
            }
        }
    }

    /// Draws one frame and carries out what was asked for in it.
    pub fn show(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        self.welcome_back(&ctx);
        let view = self.take_view();
        let mut intents = self.keys(&ctx, &view);
        intents.extend(self.catch(&ctx));
        if self.floor {
            if let Some(speed) = view.rehearsal {
                banners::rehearsal(ui, speed);
            }
            intents.extend(screens::floor::ui(ui, &view, &self.now));
        } else {
            intents.extend(self.rail(ui));
            intents.extend(banners::banners(ui, &view, self.screen));
            intents.extend(self.screen(ui, &view));
        }
        intents.extend(self.toasts.show(&ctx));
        self.shortcut_list(&ctx);
        drops::hovered(&ctx);
        for intent in intents {
            self.carry_out(&ctx, intent);
        }
        if let Some(wait) = pace::until_change(&view) {
            ctx.request_repaint_after(wait);
        }
        self.session = view.session;
    }

    /// What the frame shows. The session is in it, and comes back at the frame's end.
    fn take_view(&mut self) -> View {
        self.shelf.fill(View::with(
            self.session.take(),
            self.snapshot.as_deref(),
            (self.clock)(),
            Arc::clone(&self.zone),
            self.shelf.settings.clone(),
            self.shelf.protocols(),
            self.link.clone(),
        ))
    }

    fn rail(&mut self, ui: &mut egui::Ui) -> Option<Intent> {
        let names = RAIL.map(|(screen, ..)| screens::name(screen));
        let alarm = self.snapshot.as_ref().is_some_and(|snapshot| snapshot.state == Named::RemoveNow);
        let mut items = Vec::with_capacity(RAIL.len());
        for ((screen, icon, foot), label) in RAIL.iter().zip(&names) {
            let badge = (alarm && *screen == Screen::Now && self.screen != Screen::Now).then_some(Tone::Alarm);
            items.push(NavItem { icon: *icon, label, foot: *foot, badge });
        }
        let current = RAIL.iter().position(|(screen, ..)| *screen == self.screen);
        // What isn't on the rail belongs to the settings, its last place.
        let current = current.unwrap_or(RAIL.len() - 1);
        nav(ui, &items, current).map(|index| Intent::Go(RAIL[index].0))
    }

    fn screen(&mut self, ui: &mut egui::Ui, view: &View) -> Vec<Intent> {
        match self.screen {
            Screen::Now if view.session.is_some() => self.now.ui(ui, view),
            // Nothing is known yet, for some hundredths of a second: questions would only flash up.
            Screen::Now if view.link == Link::Connecting && self.snapshot.is_none() => empty(ui, ""),
            Screen::Now => self.start.ui(ui, view),
            Screen::Programme => self.pages.programme.ui(ui, view),
            Screen::Record => self.pages.record.ui(ui, view),
            Screen::Protocols => self.pages.protocols.ui(ui, view),
            Screen::Help => self.pages.help.ui(ui, view),
            Screen::Settings => self.pages.settings.ui(ui, view),
            Screen::Doctor => self.pages.doctor.ui(ui, view),
        }
    }

    fn keys(&mut self, ctx: &Context, view: &View) -> Vec<Intent> {
        let mut intents = Vec::new();
        for shortcut in keys::pressed(ctx) {
            match shortcut {
                Shortcut::Leave => intents.extend(self.leave(ctx)),
                Shortcut::List => self.shortcuts_open = !self.shortcuts_open,
                Shortcut::Floor => intents.push(Intent::Floor(!self.floor)),
                Shortcut::Go(screen) => intents.extend([Intent::Floor(false), Intent::Go(screen)]),
                Shortcut::Undo if view.session.is_some() => intents.push(Intent::Do(Command::Undo)),
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

    fn leave(&mut self, ctx: &Context) -> Option<Intent> {
        if std::mem::take(&mut self.shortcuts_open) || ctx.text_edit_focused() {
            return None;
        }
        if self.floor {
            return Some(Intent::Floor(false));
        }
        if !self.now.leave() {
            self.toasts.clear();
        }
        None
    }

    fn carry_out(&mut self, ctx: &Context, intent: Intent) {
        match intent {
            Intent::Do(command) => self.ask(Ask::Command { command }),
            Intent::Go(screen) => {
                self.screen = screen;
                if let Err(words) = self.read_for(screen) {
                    self.complain(words);
                }
            }
            Intent::Set { key, value } => {
                let wall = (self.clock)().wall;
                match SettingsFile::set(self.shelf.dirs(), &key, &value, wall) {
                    Ok(_) => self.ask(Ask::Reload),
                    Err(error) => self.complain(store_words::settings_error(&error)),
                }
                self.shelf.read_settings(wall);
                self.dress(ctx);
            }
            Intent::SaveProtocol { protocol, replace } => {
                match crate::store::protocols::save(self.shelf.dirs(), &protocol, replace) {
                    Ok(_) => self.tell(Icon::Check, t!("window-protocol-saved"), false),
                    Err(error) => self.complain(store_words::protocols_error(&error)),
                }
                self.shelf.read_protocols();
            }
            Intent::DeleteProtocol { id } => {
                match crate::store::protocols::delete(self.shelf.dirs(), &id) {
                    Ok(()) => self.tell(Icon::Trash, t!("window-protocol-deleted"), false),
                    Err(error) => self.complain(store_words::protocols_error(&error)),
                }
                self.shelf.read_protocols();
            }
            Intent::SendOut(errand) => self.send_out(ctx, errand),
            Intent::Examine => {
                self.screen = Screen::Doctor;
                if let Err(words) = self.read_for(Screen::Doctor) {
                    self.complain(words);
                }
                if let Err(error) = self.pages.doctor.begin(self.shelf.dirs().clone(), ctx) {
                    self.complain(error.to_string());
                }
            }
            Intent::TrySound => self.try_sound(),
            Intent::Floor(on) => {
                if on != self.floor {
                    self.set_floor(ctx, on);
                }
            }
        }
        ctx.request_repaint();
    }

    /// Reads what a screen shows of files.
    fn read_for(&mut self, screen: Screen) -> Result<(), String> {
        let running = self.snapshot.as_ref().and_then(|snapshot| snapshot.session.as_ref());
        let running = running.map(|session| session.state.id.clone());
        self.shelf.open_screen(screen, running.as_deref())
    }

    fn try_sound(&mut self) {
        if self.chime.is_none() {
            let told = |event| match event {
                ChimeEvent::Silent { why } => tracing::warn!(why, "the sound can't be played"),
                ChimeEvent::Heard => {}
            };
            self.chime = DesktopChime::new(told).ok();
        }
        if let Some(chime) = &self.chime {
            chime.play(Sound::Attention, u8::try_from(self.shelf.settings.volume).unwrap_or(100));
        }
    }

    fn set_floor(&mut self, ctx: &Context, on: bool) {
        self.floor = on;
        self.screen = if on { Screen::Now } else { self.screen };
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(on));
    }

    fn ask(&mut self, ask: Ask) {
        if self.port.asks.send(ask).is_err() {
            self.complain(t!("window-not-sent"));
        }
    }

    fn take(&mut self, ctx: &Context, news: News) {
        match news {
            News::Link(link) => self.link = link,
            News::Snapshot(snapshot) => self.stands(ctx, snapshot),
            News::Reply { ask, reply } => self.answered(ctx, ask, reply),
            News::NotSent { ask: Ask::Command { .. } } => self.complain(t!("window-not-sent")),
            News::NotSent { .. } => {}
            News::Raise => {
                ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
                ctx.send_viewport_cmd(ViewportCommand::Focus);
            }
        }
    }

    fn stands(&mut self, ctx: &Context, snapshot: Box<Snapshot>) {
        let alarm = |state: Option<Named>| state == Some(Named::RemoveNow);
        let before = self.snapshot.as_ref().map(|snapshot| snapshot.state);
        if alarm(Some(snapshot.state)) && !alarm(before) {
            ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(UserAttentionType::Critical));
        } else if alarm(before) && !alarm(Some(snapshot.state)) {
            ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(UserAttentionType::Reset));
        }
        // The command line may have changed them, and said so to the agent alone.
        self.shelf.read_settings(snapshot.now.wall);
        self.dress(ctx);
        self.link = Link::Connected;
        self.session = View::session_of(&snapshot, &self.zone);
        self.snapshot = Some(snapshot);
    }

    fn answered(&mut self, ctx: &Context, ask: Ask, reply: Reply) {
        match (ask, reply) {
            (ask, Reply::Done { snapshot, findings }) => {
                self.stands(ctx, snapshot);
                if let Some(words) = done_words(&ask, self.snapshot.as_deref()) {
                    self.tell(Icon::Check, words, true);
                }
                // What was agreed to on the start screen isn't said twice.
                let start = matches!(ask, Ask::Command { command: Command::Start(_) });
                let mut said = HashSet::new();
                let new =
                    findings.iter().filter(|_| !start).map(safety::reason).filter(|words| said.insert(words.clone()));
                let words: Vec<String> = new.collect();
                if !words.is_empty() {
                    self.complain(words.join(" "));
                }
            }
            (_, Reply::Refused { refusal }) => {
                let words = refusal::reason(&refusal, &Clock12Or24::of_environment(Arc::clone(&self.zone)));
                self.complain(words);
            }
            (_, Reply::NotUnderstood { why }) => self.complain(t!("window-not-understood", why = why)),
            (_, Reply::Raised { .. }) => {}
        }
    }

    fn tell(&mut self, icon: Icon, words: String, undo: bool) {
        self.toasts.say(Toast { tone: Tone::Cold, icon, words, undo, file: None });
    }

    fn complain(&mut self, words: String) {
        self.toasts.say(Toast { tone: Tone::Heat, icon: Icon::Warning, words, undo: false, file: None });
    }

    fn dress(&self, ctx: &Context) {
        let mode = match self.shelf.settings.theme {
            Theme::System => Mode::System,
            Theme::Light => Mode::Light,
            Theme::Dark => Mode::Dark,
        };
        theme::apply(ctx, mode, self.shelf.settings.text_percent as f32 / 100.0);
        let time = if self.shelf.settings.reduced_motion { 0.0 } else { 0.12 };
        if ctx.style_of(ctx.theme()).animation_time != time {
            ctx.all_styles_mut(|style| style.animation_time = time);
        }
    }

    fn shortcut_list(&mut self, ctx: &Context) {
        if !self.shortcuts_open {
            return;
        }
        let shown = egui::Modal::new(egui::Id::unique("shortcuts")).show(ctx, |ui| {
            ui.set_width(300.0);
            page_head(ui, &t!("window-shortcuts"), "");
            ui.add_space(space(2));
            ui.spacing_mut().interact_size.y = 20.0;
            shortcut_rows(ui);
        });
        if shown.should_close() {
            self.shortcuts_open = false;
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.hear(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}

fn shortcut_rows(ui: &mut egui::Ui) {
    let palette = Palette::of(ui);
    egui::Grid::new("shortcuts").num_columns(2).spacing([24.0, 6.0]).show(ui, |ui| {
        for (keys, words) in keys::list() {
            let text = |words: String, kind: Type| egui::RichText::new(words).font(kind.font());
            ui.label(text(keys, Type::Strong).color(palette.ink));
            ui.label(text(words, Type::Text).color(palette.quiet));
            ui.end_row();
        }
    });
}

/// What is said to something the person did and may want to take back.
fn done_words(ask: &Ask, snapshot: Option<&Snapshot>) -> Option<String> {
    let Ask::Command { command } = ask else { return None };
    snapshot?;
    match command {
        Command::Remove { .. } => Some(t!("window-done-removed")),
        Command::Skip => Some(t!("window-done-skipped")),
        Command::Snooze { .. } => Some(t!("window-done-snoozed")),
        Command::SwitchPhase => Some(t!("window-done-switched")),
        Command::KeepPhase => Some(t!("window-done-kept")),
        Command::Amend { .. } | Command::AmendPain { .. } => Some(t!("window-done-amended")),
        Command::DropPain { .. } => Some(t!("window-done-pain-dropped")),
        Command::LogPain { score, .. } => {
            let score = *score;
            Some(t!("window-done-pain", score = score))
        }
        _ => None,
    }
}

/// A screen that has nothing to show but its name.
fn empty(ui: &mut egui::Ui, name: &str) -> Vec<Intent> {
    let margin = Margin { left: 40, right: 32, top: 28, bottom: 24 };
    let frame = egui::Frame::new().fill(Palette::of(ui).ground).inner_margin(margin);
    egui::CentralPanel::default().frame(frame).show(ui, |ui| {
        if !name.is_empty() {
            page_head(ui, name, "");
        }
    });
    Vec::new()
}
