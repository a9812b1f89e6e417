//! Types that contain themselves: where a `Box` is needed, and how deep the graph is.

use std::collections::BTreeSet;

use crate::model::{Api, Kind, SchemaId};
use crate::usage::children;

/// Depth of a type graph from which on rustc's default recursion limit is too small.
const DEEP: usize = 60;

/// What is known about the graph of types.
pub(super) struct Cycles {
    /// Component of the graph of by-value edges that a schema belongs to, by index.
    component: Vec<usize>,
    /// Components that hold more than one schema, or one that contains itself.
    cyclic: BTreeSet<usize>,
    /// Aliases of arrays and maps that lead back to themselves with no type in between that Rust could name.
    endless: BTreeSet<SchemaId>,
    depth: usize,
}

impl Cycles {
    /// Walks the graph.
    pub(super) fn find(api: &Api) -> Self {
        let edges: Vec<Vec<usize>> = api.schemas.iter().map(|(id, _)| by_value(api, id)).collect();
        let (component, cyclic) = components(&edges);
        let all: Vec<Vec<usize>> =
            api.schemas.iter().map(|(_, schema)| children(&schema.kind).into_iter().map(SchemaId::index).collect()).collect();
        Self { component, cyclic, endless: api.schemas.endless(), depth: depth(&all) }
    }

    /// A value of `from` holds `to` by value, and `to` holds `from`: one of the two must be boxed.
    pub(super) fn boxed(&self, from: SchemaId, to: SchemaId) -> bool {
        let (a, b) = (self.component[from.index()], self.component[to.index()]);
        a == b && self.cyclic.contains(&a)
    }

    /// A `type` item for this schema would never end.
    pub(super) fn is_endless(&self, id: SchemaId) -> bool {
        self.endless.contains(&id)
    }

    /// The limit to set, where the default is too small.
    pub(super) fn recursion_limit(&self) -> Option<u32> {
        (self.depth > DEEP).then(|| u32::try_from(self.depth.next_multiple_of(128) * 2).unwrap_or(u32::MAX))
    }
}

/// Edges along which a value lies inside another without a pointer: arrays and maps have one of their own.
fn by_value(api: &Api, id: SchemaId) -> Vec<usize> {
    match &api.schemas.get(id).kind {
        Kind::Object(object) => object.properties.iter().map(|property| property.schema.index()).collect(),
        Kind::Union(union) => union.variants.iter().map(|variant| variant.schema.index()).collect(),
        Kind::Alias(target) => vec![target.index()],
        _ => Vec::new(),
    }
}

/// Strongly connected components (Tarjan, without recursion since graphs can be deep).
fn components(edges: &[Vec<usize>]) -> (Vec<usize>, BTreeSet<usize>) {
    const NEW: usize = usize::MAX;
    let mut index = vec![NEW; edges.len()];
    let mut low = vec![0; edges.len()];
    let mut component = vec![NEW; edges.len()];
    let mut cyclic = BTreeSet::new();
    let (mut next, mut found) = (0, 0);
    let mut open: Vec<usize> = Vec::new();
    for start in 0..edges.len() {
        if index[start] != NEW {
            continue;
        }
        let mut work = vec![(start, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                index[node] = next;
                low[node] = next;
                next += 1;
                open.push(node);
            }
            if let Some(child) = edges[node].get(edge).copied() {
                work.push((node, edge + 1));
                if index[child] == NEW {
                    work.push((child, 0));
                } else if component[child] == NEW {
                    low[node] = low[node].min(index[child]);
                }
                continue;
            }
            if low[node] == index[node] {
                let mut size = 0;
                while let Some(member) = open.pop() {
                    component[member] = found;
                    size += 1;
                    if member == node {
                        break;
                    }
                }
                if size > 1 || edges[node].contains(&node) {
                    cyclic.insert(found);
                }
                found += 1;
            }
            if let Some((parent, _)) = work.last().copied() {
                low[parent] = low[parent].min(low[node]);
            }
        }
    }
    (component, cyclic)
}

/// Length of the longest chain of types that is met on a walk from each type, cycles cut.
fn depth(edges: &[Vec<usize>]) -> usize {
    let mut depth = vec![0_usize; edges.len()];
    let mut state = vec![0_u8; edges.len()];
    for start in 0..edges.len() {
        let mut work = vec![(start, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                if state[node] != 0 {
                    continue;
                }
                state[node] = 1;
            }
            if let Some(child) = edges[node].get(edge).copied() {
                work.push((node, edge + 1));
                if state[child] == 0 {
                    work.push((child, 0));
                }
                continue;
            }
            state[node] = 2;
            depth[node] = 1 + edges[node].iter().map(|child| depth[*child]).max().unwrap_or(0);
        }
    }
    depth.into_iter().max().unwrap_or(0)
}
