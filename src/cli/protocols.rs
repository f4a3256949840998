//! `poultice protocols`: what can be run, and whether a file can.

use clap::Subcommand;
use serde::Serialize;

use crate::store::protocols::{self, ProtocolFileProblem, ProtocolFileWhat, ProtocolsError};
use crate::store::settings::SettingsFile;
use crate::t;
use crate::text;
use crate::therapy::builtin;
use crate::therapy::protocol::Protocol;
use crate::therapy::safety::{self, Finding, Severity, Situation};

use super::args::said;
use super::context::Context;
use super::failure::Failure;
use super::out;

#[derive(Subcommand)]
pub enum Protocols {
    #[command(about = said!("cli-protocols-list"))]
    List,
    #[command(about = said!("cli-protocols-show"))]
    Show {
        #[arg(value_name = "ID|FILE", help = said!("cli-protocol-or-file"))]
        protocol: String,
    },
    #[command(about = said!("cli-protocols-check"))]
    Check {
        #[arg(value_name = "FILE", help = said!("cli-protocol-file"))]
        file: String,
    },
}

/// A protocol in the JSON answers.
#[derive(Serialize)]
struct Shown<'a> {
    id: &'a str,
    name: String,
    summary: String,
    evidence: String,
    rhythm: String,
    built_in: bool,
    protocol: &'a Protocol,
}

/// The JSON answer of a check.
#[derive(Serialize)]
struct Checked<'a> {
    findings: Vec<Found<'a>>,
}

/// The JSON answer of a check of something that is no protocol.
#[derive(Serialize)]
struct Unreadable<'a> {
    error: Slip<'a>,
}

/// Where, and what.
#[derive(Serialize)]
struct Slip<'a> {
    line: Option<usize>,
    field: &'a str,
    problem: String,
}

/// A finding in the answer of a check.
#[derive(Serialize)]
struct Found<'a> {
    severity: Severity,
    field: &'a str,
    reason: String,
    source: &'a str,
}

/// Lists, shows or checks.
pub fn run(protocols: Protocols, context: &Context) -> Result<(), Failure> {
    match protocols {
        Protocols::List => list(context),
        Protocols::Show { protocol } => show(context, &protocol),
        Protocols::Check { file } => check(context, &file),
    }
}

fn list(context: &Context) -> Result<(), Failure> {
    let (own, problems) = protocols::load_all(context.dirs());
    for problem in &problems {
        out::aside(&text::store::protocol_file_problem(problem));
    }
    let all: Vec<&Protocol> = builtin::all().iter().chain(&own).collect();
    if context.json {
        return out::json(&all.into_iter().map(Shown::of).collect::<Vec<_>>());
    }
    let row = |protocol: &&Protocol| vec![protocol.id.clone(), text::protocol::name(protocol)];
    out::table(&all.iter().map(row).collect::<Vec<_>>())
}

fn show(context: &Context, wanted: &str) -> Result<(), Failure> {
    let protocol = find(context, wanted)?;
    let shown = Shown::of(&protocol);
    if context.json {
        return out::json(&shown);
    }
    let sources: Vec<String> = protocol.sources.iter().map(|source| text::protocol::source(source)).collect();
    let mut lines = vec![shown.name, shown.rhythm];
    lines.extend([shown.summary, shown.evidence].into_iter().filter(|text| !text.is_empty()));
    if !sources.is_empty() {
        lines.push(t!("cli-protocol-sources", sources = sources.join(", ")));
    }
    lines.extend(findings(context, &protocol).iter().map(finding_line));
    out::line(&lines.iter().map(|line| out::wrapped(line)).collect::<Vec<_>>().join("\n\n"))
}

fn check(context: &Context, file: &str) -> Result<(), Failure> {
    let found = protocols::find(context.dirs(), file);
    if let (true, Err(ProtocolsError::File(ProtocolFileProblem { what: ProtocolFileWhat::Form(error), .. }))) =
        (context.json, &found)
    {
        let problem = text::protocol::describe(error);
        out::json(&Unreadable { error: Slip { line: error.line, field: &error.field, problem } })?;
    }
    let protocol = found.map_err(not_found)?;
    let findings = findings(context, &protocol);
    if context.json {
        out::json(&Checked { findings: findings.iter().map(Found::of).collect() })?;
    } else if findings.is_empty() {
        out::line(&t!("cli-check-fine"))?;
    } else {
        out::line(&findings.iter().map(finding_line).collect::<Vec<_>>().join("\n"))?;
    }
    if safety::refused(&findings) { Err(Failure::RefusedAlready) } else { Ok(()) }
}

/// What a start right now by somebody without an injury would bring up.
fn findings(context: &Context, protocol: &Protocol) -> Vec<Finding> {
    let loaded = SettingsFile::load(context.dirs(), chrono::Utc::now());
    if let Some(problems) = text::store::settings_problems(&loaded.problems) {
        out::aside(&problems);
    }
    safety::check(protocol, &Situation { sleep: loaded.settings.sleep, ..Situation::default() })
}

fn finding_line(finding: &Finding) -> String {
    let (field, reason) = (finding.field.as_str(), text::safety::reason(finding));
    let source = text::protocol::source(&finding.source);
    match finding.severity {
        Severity::Refuse => t!("cli-finding-refuse", field = field, reason = reason, source = source),
        Severity::Warn => t!("cli-finding-warn", field = field, reason = reason, source = source),
    }
}

/// A built-in protocol or an own one by its id, or the one in a file.
pub fn find(context: &Context, wanted: &str) -> Result<Protocol, Failure> {
    protocols::find(context.dirs(), wanted).map_err(not_found)
}

fn not_found(error: ProtocolsError) -> Failure {
    Failure::Failed(match &error {
        ProtocolsError::NotFound { wanted } => t!("cli-no-such-protocol", wanted = wanted.as_str()),
        _ => text::store::protocols_error(&error),
    })
}

impl Shown<'_> {
    fn of(protocol: &Protocol) -> Shown<'_> {
        Shown {
            id: &protocol.id,
            name: text::protocol::name(protocol),
            summary: text::protocol::summary(protocol),
            evidence: text::protocol::evidence(protocol),
            rhythm: text::protocol::rhythm(protocol),
            built_in: builtin::is_builtin(protocol),
            protocol,
        }
    }
}

impl Found<'_> {
    fn of(finding: &Finding) -> Found<'_> {
        Found {
            severity: finding.severity,
            field: &finding.field,
            reason: text::safety::reason(finding),
            source: &finding.source,
        }
    }
}
