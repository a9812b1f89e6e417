//! The error of a request, or a client, that could not be built.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

use super::check_violation::Violation;
use super::facts::Facts;
use super::operation::OperationInfo;
use super::token::BoxError;

/// How many violations are told: enough to mend a request in one go, and not so many that nobody reads them.
pub(super) const MOST: usize = 10;

/// Why a request, or the client, could not be built. Nothing was sent, but for what came before a body broke off.
///
/// The text names the operation and the parameter and never the value.
pub struct RequestError {
    facts: Option<Facts>,
    problem: Problem,
    violations: Box<[Violation]>,
    source: Option<BoxError>,
}

/// What is wrong, before it is known in which operation.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    /// What the problem is about, such as `query parameter`, with the name of it.
    pub(crate) part: Option<(&'static str, &'static str)>,
    /// What is wrong with it, without its value.
    pub(crate) reason: Cow<'static, str>,
}

impl Problem {
    /// A problem that concerns no single parameter.
    pub(super) fn new(reason: impl Into<Cow<'static, str>>) -> Self {
        Self {
            part: None,
            reason: reason.into(),
        }
    }
}

impl RequestError {
    /// A problem of a call.
    pub(super) fn of_call(facts: &Facts, problem: Problem) -> Self {
        Self {
            facts: Some(facts.clone()),
            problem,
            violations: Box::default(),
            source: None,
        }
    }

    /// Values that break limits of the document, ten of them at most.
    pub(super) fn of_limits(facts: &Facts, mut violations: Vec<Violation>) -> Self {
        violations.truncate(MOST);
        let reasons: Vec<String> = violations.iter().map(ToString::to_string).collect();
        Self {
            violations: violations.into(),
            ..Self::of_call(facts, Problem::new(reasons.join("; ")))
        }
    }

    /// A problem of the client's settings.
    pub(super) fn of_client(reason: impl Into<Cow<'static, str>>) -> Self {
        Self {
            facts: None,
            problem: Problem::new(reason),
            violations: Box::default(),
            source: None,
        }
    }

    /// A hook that does not want the request to be sent.
    pub(super) fn of_hook(facts: &Facts, source: BoxError) -> Self {
        Self {
            source: Some(source),
            ..Self::of_call(facts, Problem::new("a hook refused the request"))
        }
    }

    /// A body that could not be read to be sent. The request may have reached the server without its end.
    pub(super) fn of_body(facts: &Facts, source: BoxError) -> Self {
        Self {
            source: Some(source),
            ..Self::of_call(facts, Problem::new("the body could not be read"))
        }
    }

    /// The operation that was called; `None` when the client could not be built.
    pub fn operation(&self) -> Option<&'static OperationInfo> {
        self.facts.as_ref().map(|facts| facts.operation)
    }

    /// The name of the parameter at fault, where it is a single one.
    pub fn parameter(&self) -> Option<&'static str> {
        match &*self.violations {
            [only] => only.parameter(),
            _ => self.problem.part.map(|(_, name)| name),
        }
    }

    /// The limits of the document that values of the request break, ten of them at most.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    pub(super) fn facts(&self) -> Option<&Facts> {
        self.facts.as_ref()
    }
}

/// Writes one line: ``GET /projects: query parameter `page`: an array cannot hold another array``.
impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.facts {
            Some(facts) => write!(f, "{facts}: ")?,
            None => f.write_str("client: ")?,
        }
        if let Some((part, name)) = self.problem.part {
            write!(f, "{part} `{name}`: ")?;
        }
        f.write_str(&self.problem.reason)
    }
}

/// Shows the source by its message alone, as the error of a hook may hold more than it tells.
impl fmt::Debug for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestError")
            .field("facts", &self.facts)
            .field("problem", &self.problem)
            .field("violations", &self.violations)
            .field("source", &self.source.as_ref().map(ToString::to_string))
            .finish()
    }
}

impl StdError for RequestError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}
