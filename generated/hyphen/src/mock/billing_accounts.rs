// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! How the values of the operations in `billing_accounts` become responses again.

use crate::billing_accounts;
use crate::runtime::{MockOperation, Reply, Sample, SampleOf};

pub(super) const OPERATIONS: &[SampleOf] = &[
    SampleOf::of::<billing_accounts::List>(),
    SampleOf::of::<billing_accounts::Get>(),
    SampleOf::of::<billing_accounts::Update>(),
    SampleOf::of::<billing_accounts::GetUsage>(),
    SampleOf::of::<billing_accounts::ReplaceSubscriptionStatus>(),
    SampleOf::of::<billing_accounts::CreateOwner>(),
    SampleOf::of::<billing_accounts::CreatePaymentMethod>(),
    SampleOf::of::<billing_accounts::GetForOrganization>(),
    SampleOf::of::<billing_accounts::GetInvoiceUrls>(),
    SampleOf::of::<billing_accounts::DeleteOwner>(),
    SampleOf::of::<billing_accounts::DeletePaymentMethod>(),
    SampleOf::of::<billing_accounts::UpdatePaymentMethod>(),
    SampleOf::of::<billing_accounts::GetInvoiceUrlsForOrganization>(),
];

impl MockOperation for billing_accounts::List {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"total":0,"pageNum":0,"pageSize":0,"data":[{"id":"string","name":"string","email":"string","phone":"string","address":{"streetAddress":"string","locality":"string","region":"string","postalCode":"string","country":"US"},"provider":"Stripe","providerId":"string","paymentMethods":[{"providerId":"string","type":"Card","last4":"string","cardType":"Visa","expiration":"string","isDefault":true}],"subscription":{"providerId":"string","startDate":"string","status":"string","cycles":[{"id":0,"startDate":"string","endDate":"string","invoicePreviewAmountDue":0}]},"owners":[{"userId":"string","name":"string","email":"string"}],"invoices":[{"providerId":"string","amount":0,"createdDate":"string","subTotal":0,"total":0,"discount":0,"status":"Draft","periodEnd":"string","periodStart":"string","cycleId":0,"tax":0,"dueDate":"string"}]}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            billing_accounts::ListError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            billing_accounts::ListError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            billing_accounts::ListError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for billing_accounts::Get {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","name":"string","email":"string","phone":"string","address":{"streetAddress":"string","locality":"string","region":"string","postalCode":"string","country":"US"},"provider":"Stripe","providerId":"string","paymentMethods":[{"providerId":"string","type":"Card","last4":"string","cardType":"Visa","expiration":"string","isDefault":true}],"subscription":{"providerId":"string","startDate":"string","status":"string","cycles":[{"id":0,"startDate":"string","endDate":"string","invoicePreviewAmountDue":0}]},"owners":[{"userId":"string","name":"string","email":"string"}],"invoices":[{"providerId":"string","amount":0,"createdDate":"string","subTotal":0,"total":0,"discount":0,"status":"Draft","periodEnd":"string","periodStart":"string","cycleId":0,"tax":0,"dueDate":"string"}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            billing_accounts::GetError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            billing_accounts::GetError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            billing_accounts::GetError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for billing_accounts::Update {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","name":"string","email":"string","phone":"string","address":{"streetAddress":"string","locality":"string","region":"string","postalCode":"string","country":"US"},"provider":"Stripe","providerId":"string","paymentMethods":[{"providerId":"string","type":"Card","last4":"string","cardType":"Visa","expiration":"string","isDefault":true}],"subscription":{"providerId":"string","startDate":"string","status":"string","cycles":[{"id":0,"startDate":"string","endDate":"string","invoicePreviewAmountDue":0}]},"owners":[{"userId":"string","name":"string","email":"string"}],"invoices":[{"providerId":"string","amount":0,"createdDate":"string","subTotal":0,"total":0,"discount":0,"status":"Draft","periodEnd":"string","periodStart":"string","cycleId":0,"tax":0,"dueDate":"string"}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            billing_accounts::UpdateError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            billing_accounts::UpdateError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            billing_accounts::UpdateError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for billing_accounts::GetUsage {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"billingCycle":1,"totalDays":30,"remainingDays":15,"startDate":"2021-01-01T00:00:00Z","endDate":"2021-01-31T23:59:59Z","lastUpdated":"2021-01-01T00:00:00Z","organizations":[{"organization":{"id":"string","name":"string"},"lastUpdated":"2021-01-01T00:00:00Z","total":{"user":{"active":100},"seat":{"total":100,"open":50},"env":{"pull":100,"push":100},"link":{"created":100},"netInfo":{"requests":100},"toggle":{"evaluations":100},"deploy":{"seconds":1000},"agent":{"total":100}}}],"total":{"user":{"active":100},"seat":{"total":100,"open":50},"env":{"pull":100,"push":100},"link":{"created":100},"netInfo":{"requests":100},"toggle":{"evaluations":100},"deploy":{"seconds":1000},"agent":{"total":100}}}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            billing_accounts::GetUsageError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            billing_accounts::GetUsageError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            billing_accounts::GetUsageError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for billing_accounts::ReplaceSubscriptionStatus {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            billing_accounts::ReplaceSubscriptionStatusError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            billing_accounts::ReplaceSubscriptionStatusError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            billing_accounts::ReplaceSubscriptionStatusError::InternalServerError(
                body,
            ) => Reply::new(500).json_as("application/json", body),
        }
    }
}

impl MockOperation for billing_accounts::CreateOwner {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"userId":"string","name":"string","email":"string"}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            billing_accounts::CreateOwnerError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            billing_accounts::CreateOwnerError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            billing_accounts::CreateOwnerError::Conflict(body) => {
                Reply::new(409).json_as("application/json", body)
            }
            billing_accounts::CreateOwnerError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for billing_accounts::CreatePaymentMethod {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"providerId":"string","type":"Card","last4":"string","cardType":"Visa","expiration":"string","isDefault":true}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            billing_accounts::CreatePaymentMethodError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            billing_accounts::CreatePaymentMethodError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            billing_accounts::CreatePaymentMethodError::Conflict(body) => {
                Reply::new(409).json_as("application/json", body)
            }
            billing_accounts::CreatePaymentMethodError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for billing_accounts::GetForOrganization {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"id":"string","name":"string","email":"string","phone":"string","address":{"streetAddress":"string","locality":"string","region":"string","postalCode":"string","country":"US"},"provider":"Stripe","providerId":"string","paymentMethods":[{"providerId":"string","type":"Card","last4":"string","cardType":"Visa","expiration":"string","isDefault":true}],"subscription":{"providerId":"string","startDate":"string","status":"string","cycles":[{"id":0,"startDate":"string","endDate":"string","invoicePreviewAmountDue":0}]},"owners":[{"userId":"string","name":"string","email":"string"}],"invoices":[{"providerId":"string","amount":0,"createdDate":"string","subTotal":0,"total":0,"discount":0,"status":"Draft","periodEnd":"string","periodStart":"string","cycleId":0,"tax":0,"dueDate":"string"}]}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            billing_accounts::GetForOrganizationError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            billing_accounts::GetForOrganizationError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            billing_accounts::GetForOrganizationError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for billing_accounts::GetInvoiceUrls {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"http":"string","pdf":"string"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}

impl MockOperation for billing_accounts::DeleteOwner {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            billing_accounts::DeleteOwnerError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            billing_accounts::DeleteOwnerError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            billing_accounts::DeleteOwnerError::Conflict(body) => {
                Reply::new(409).json_as("application/json", body)
            }
            billing_accounts::DeleteOwnerError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for billing_accounts::DeletePaymentMethod {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(Sample::empty(204));

    fn success((): &Self::Given) -> Reply {
        Reply::new(204)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            billing_accounts::DeletePaymentMethodError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            billing_accounts::DeletePaymentMethodError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            billing_accounts::DeletePaymentMethodError::Conflict(body) => {
                Reply::new(409).json_as("application/json", body)
            }
            billing_accounts::DeletePaymentMethodError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for billing_accounts::UpdatePaymentMethod {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(
            200,
            "application/json",
            r#"{"providerId":"string","type":"Card","last4":"string","cardType":"Visa","expiration":"string","isDefault":true}"#,
        ),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match failure {
            billing_accounts::UpdatePaymentMethodError::Unauthorized(body) => {
                Reply::new(401).json_as("application/json", body)
            }
            billing_accounts::UpdatePaymentMethodError::NotFound(body) => {
                Reply::new(404).json_as("application/json", body)
            }
            billing_accounts::UpdatePaymentMethodError::Conflict(body) => {
                Reply::new(409).json_as("application/json", body)
            }
            billing_accounts::UpdatePaymentMethodError::InternalServerError(body) => {
                Reply::new(500).json_as("application/json", body)
            }
        }
    }
}

impl MockOperation for billing_accounts::GetInvoiceUrlsForOrganization {
    type Given = Self::Value;

    const SAMPLE: Option<Sample> = Some(
        Sample::body(200, "application/json", r#"{"http":"string","pdf":"string"}"#),
    );

    fn success(value: &Self::Given) -> Reply {
        Reply::new(200).json_as("application/json", value)
    }

    fn failure(failure: &Self::Failure) -> Reply {
        match *failure {}
    }
}
