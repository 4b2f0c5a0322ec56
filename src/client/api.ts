// Generated from openapi/openapi.json: npm run client

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for Prometheus
         * @description Needs the scope `read`.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can it answer? */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Articles, newest publication first
         * @description Needs the scope `read`.
         */
        get: operations["listArticles"];
        put?: never;
        /**
         * Put an article on record
         * @description The same article again changes nothing; other text or metadata at its URL is a new revision. Give one of text and html. Needs the scope `write`.
         */
        post: operations["addArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An article with its text and attributions
         * @description Needs the scope `read`.
         */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        /**
         * Remove an article
         * @description Claims left without attribution go too, unless entered by hand. Needs the scope `write`.
         */
        delete: operations["removeArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All revisions of an article, oldest first
         * @description Needs the scope `read`.
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put many articles on record
         * @description A stream of any length. Each line is answered as it lands, so read while you send; a bad line does not stop the rest. Needs the scope `write`.
         */
        post: operations["importArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attributions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a wrong attribution
         * @description It does not come back when its article is taken in again. Needs the scope `write`.
         */
        delete: operations["removeAttribution"];
        options?: never;
        head?: never;
        /**
         * Correct source, stance or claim
         * @description The correction survives when its article is taken in again. Needs the scope `write`.
         */
        patch: operations["editAttribution"];
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims, newest change first
         * @description Needs the scope `read`.
         */
        get: operations["listClaims"];
        put?: never;
        /**
         * Enter a claim by hand or from a fact-check archive
         * @description The same externalId again updates what differs; where nothing does, its version stays. Needs the scope `write`.
         */
        post: operations["enterClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A claim
         * @description Needs the scope `read`.
         */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        /**
         * Remove a claim
         * @description Its attributions stay with their articles, without a claim. Needs the scope `write`.
         */
        delete: operations["removeClaim"];
        options?: never;
        head?: never;
        /**
         * Correct a claim, or retract it
         * @description Needs the scope `write`.
         */
        patch: operations["editClaim"];
        trace?: never;
    };
    "/v1/claims/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a duplicate into another claim
         * @description The old id redirects from then on. Needs the scope `write`.
         */
        post: operations["mergeClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who says it, who denies it, who would not say, and where that is written
         * @description Needs the scope `read`.
         */
        get: operations["getProvenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a fact-checker's verdict
         * @description The same URL again replaces. Needs the scope `write`.
         */
        post: operations["addReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take attributions out into a claim of their own
         * @description Needs the scope `write`.
         */
        post: operations["splitClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter many claims
         * @description A stream of any length. Each line is answered as it lands, so read while you send; a bad line does not stop the rest. Needs the scope `write`.
         */
        post: operations["importClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/denials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Denials with the claims that they answer, newest publication first
         * @description Needs the scope `read`.
         */
        get: operations["listDenials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What does the record hold on a draft?
         * @description Offsets refer to the text or HTML as sent. Drafts are never stored. Give one of text and html. Of one rule on one claim the first 20 findings are told. Needs the scope `read`.
         */
        post: operations["checkDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read attributions out of a text
         * @description What an article would yield; nothing is stored. Give one of text and html. Needs the scope `read`.
         */
        post: operations["extractAttributions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All API keys
         * @description Needs the scope `admin`.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make an API key
         * @description Needs the scope `admin`.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Needs the scope `admin`.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which known claims is a text about?
         * @description Coverage says what was searched: that nothing is found never means that a text is true. Needs the scope `read`.
         */
        post: operations["matchText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/match/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same for several texts
         * @description Needs the scope `read`.
         */
        post: operations["matchTexts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who speaks, by name
         * @description "Police", "his lawyer" and others without a name are sources of one article each, which `article` tells; `named=true` leaves them out. Needs the scope `read`.
         */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A source with aliases and roles, and what it asserted and denied, newest publication first
         * @description Needs the scope `read`.
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge two records of one source
         * @description The old id redirects from then on. Needs the scope `write`.
         */
        post: operations["mergeSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Findings that do not come again, newest first
         * @description Needs the scope `read`.
         */
        get: operations["listSuppressions"];
        put?: never;
        /**
         * Let a finding not come again
         * @description In no draft, as long as the sentence stays: a fingerprint is of claim, rule and sentence. For one request, name fingerprints in `suppress` there. Needs the scope `write`.
         */
        post: operations["suppressFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppressions/{fingerprint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Let a finding come again
         * @description Needs the scope `write`.
         */
        delete: operations["allowFinding"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/claims:search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search claims, as Google's Fact Check Tools do
         * @description Point a client of the Fact Check Tools API here. textualRating is a label of what is on record, and a verdict only where a review is stored. Needs the scope `read`.
         */
        get: operations["factCheckSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same in a query string, for short texts
         * @description Needs the scope `read`.
         */
        get: operations["languageToolCheckByQuery"];
        put?: never;
        /**
         * Check a draft, as LanguageTool does
         * @description Point a LanguageTool client here. Fields may stand in the query string too; unknown ones are ignored, as LanguageTool does. Needs the scope `read`.
         */
        post: operations["languageToolCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/healthcheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Does it answer?
         * @description Needs the scope `read`.
         */
        get: operations["languageToolHealthCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What answers here
         * @description Needs the scope `read`.
         */
        get: operations["languageToolInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Languages that drafts are read in
         * @description Needs the scope `read`.
         */
        get: operations["languageToolLanguages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/maxtextlength": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long a draft may be
         * @description Needs the scope `read`.
         */
        get: operations["languageToolMaxTextLength"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An API key; its secret is shown once, when it is made, and only a hash is kept. */
        ApiKey: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            name: string;
            revokedAt: string | null;
            scopes: ("read" | "write" | "admin")[];
        };
        /** @description A published text, as of its newest revision. */
        Article: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            language: string;
            publishedAt: string | null;
            publisher: string | null;
            revision: number;
            /** @description part of the sample record */
            sample: boolean;
            title: string | null;
            url: string;
        };
        ArticleDetail: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            language: string;
            publishedAt: string | null;
            publisher: string | null;
            revision: number;
            /** @description part of the sample record */
            sample: boolean;
            text: string;
            title: string | null;
            url: string;
        };
        ArticleImportLine: {
            article?: components["schemas"]["Article"];
            error?: {
                code: string;
                detail: string;
                pointer?: string;
            };
            /** @description counted from 1 */
            line: number;
            /** @description as if the line had been sent alone */
            status: number;
        };
        /**
         * @example {
         *       "url": "https://news.example/2022/03/16/peskov-again",
         *       "title": "Kremlin repeats its denial",
         *       "publisher": "Example Times",
         *       "publishedAt": "2022-03-16T08:00:00Z",
         *       "text": "Kremlin spokesman Dmitry Peskov said on Wednesday that Russia had not asked China for military aid."
         *     }
         */
        ArticleInput: {
            html?: string;
            /** @description a BCP 47 tag; guessed when absent */
            language?: string;
            /** Format: date-time */
            publishedAt?: string;
            publisher?: string;
            text?: string;
            title?: string;
            /** @description an absolute http(s) URL: the article's identity */
            url: string;
        };
        ArticlePage: {
            items: components["schemas"]["Article"][];
            nextCursor: string | null;
        };
        /** @description An article with what was read out of it. */
        ArticleResponse: {
            article: components["schemas"]["ArticleDetail"];
            attributions: components["schemas"]["Attribution"][];
            claims: components["schemas"]["Claim"][];
            /**
             * @description what offsets count: UTF-16 code units (default) or Unicode code points
             * @enum {unknown}
             */
            offsetUnit: "utf16" | "codepoint";
            revision: components["schemas"]["Revision"];
        };
        /** @description One place in one article where a claim is laid on a source. */
        Attribution: {
            article: components["schemas"]["AttributionArticle"];
            claim: string | null;
            claimId: string | null;
            confidence: number;
            contents: components["schemas"]["Span"][];
            cues: components["schemas"]["Span"][];
            /** @description an editor corrected it */
            edited: boolean;
            id: string;
            /**
             * @description whether the contents state the claim or its negation
             * @enum {unknown}
             */
            polarity: "positive" | "negative";
            /**
             * @description all inside quote marks, part of it, none, or the publisher's own voice
             * @enum {unknown}
             */
            quoteType: "direct" | "mixed" | "indirect" | "voice";
            sentence: components["schemas"]["Span"];
            source: components["schemas"]["SourceMention"];
            /**
             * @description what the source does with the claim
             * @enum {unknown}
             */
            stance: "asserts" | "confirms" | "denies" | "questions" | "disclaims_knowledge" | "does_not_address" | "neither_confirms_nor_denies" | "declines_to_comment" | "does_not_respond";
            /** @description its revision is no longer the article's newest: readable, but not counted */
            superseded: boolean;
            through: components["schemas"]["Relay"][];
            /** @description for If-Match */
            version: number;
            via: components["schemas"]["Relay"][];
        };
        AttributionArticle: {
            id: string;
            publishedAt: string | null;
            publisher: string | null;
            revision: number;
            title: string | null;
            url: string;
        };
        AttributionPage: {
            items: components["schemas"]["Attribution"][];
            nextCursor: string | null;
            /**
             * @description what offsets count: UTF-16 code units (default) or Unicode code points
             * @enum {unknown}
             */
            offsetUnit: "utf16" | "codepoint";
        };
        /**
         * @example {
         *       "stance": "does_not_address"
         *     }
         */
        AttributionPatch: {
            /**
             * Format: uuid
             * @description of the right claim
             */
            claimId?: string;
            /**
             * Format: uuid
             * @description of the right source
             */
            source?: string;
            /**
             * @description what the source does with the claim
             * @enum {unknown}
             */
            stance?: "asserts" | "confirms" | "denies" | "questions" | "disclaims_knowledge" | "does_not_address" | "neither_confirms_nor_denies" | "declines_to_comment" | "does_not_respond";
        };
        AttributionResponse: {
            article: components["schemas"]["AttributionArticle"];
            claim: string | null;
            claimId: string | null;
            confidence: number;
            contents: components["schemas"]["Span"][];
            cues: components["schemas"]["Span"][];
            /** @description an editor corrected it */
            edited: boolean;
            id: string;
            /**
             * @description what offsets count: UTF-16 code units (default) or Unicode code points
             * @enum {unknown}
             */
            offsetUnit: "utf16" | "codepoint";
            /**
             * @description whether the contents state the claim or its negation
             * @enum {unknown}
             */
            polarity: "positive" | "negative";
            /**
             * @description all inside quote marks, part of it, none, or the publisher's own voice
             * @enum {unknown}
             */
            quoteType: "direct" | "mixed" | "indirect" | "voice";
            sentence: components["schemas"]["Span"];
            source: components["schemas"]["SourceMention"];
            /**
             * @description what the source does with the claim
             * @enum {unknown}
             */
            stance: "asserts" | "confirms" | "denies" | "questions" | "disclaims_knowledge" | "does_not_address" | "neither_confirms_nor_denies" | "declines_to_comment" | "does_not_respond";
            /** @description its revision is no longer the article's newest: readable, but not counted */
            superseded: boolean;
            through: components["schemas"]["Relay"][];
            /** @description for If-Match */
            version: number;
            via: components["schemas"]["Relay"][];
        };
        /**
         * @example {
         *       "title": "Moscow looks east",
         *       "text": "Russia asked China for military aid, officials believe. The two countries have grown closer since the war began."
         *     }
         */
        CheckRequest: {
            html?: string;
            /** @description all by default */
            rules?: ("DENIAL_OMITTED" | "ATTRIBUTION_DROPPED" | "NONDENIAL_AS_DENIAL" | "DENIAL_AS_NONDENIAL" | "SPEAKER_MISMATCH" | "QUOTE_ALTERED" | "DETAIL_CHANGED" | "VERB_STRENGTH" | "HEADLINE_BARE" | "STALE_STATUS" | "KNOWN_CLAIM")[];
            /** @description fingerprints of findings that shall not come again */
            suppress?: string[];
            text?: string;
            title?: string;
            /**
             * Format: date-time
             * @description answers that were published since then are told as such (STALE_STATUS)
             */
            writtenAt?: string;
        };
        CheckResponse: {
            coverage: components["schemas"]["Coverage"];
            engineVersion: string;
            findings: components["schemas"]["Finding"][];
            /** @description that the draft is written in; und when unsure */
            language: string;
            /**
             * @description what offsets count: UTF-16 code units (default) or Unicode code points
             * @enum {unknown}
             */
            offsetUnit: "utf16" | "codepoint";
        };
        /** @description The canonical proposition, worded to stand alone. */
        Claim: {
            claimant: string | null;
            counts: components["schemas"]["ClaimCounts"];
            /** Format: date-time */
            createdAt: string;
            externalId: string | null;
            firstSeenAt: string | null;
            id: string;
            language: string;
            reviews: components["schemas"]["Review"][];
            /**
             * @description what is on record about the claim, never what is true; the first that holds
             * @enum {unknown}
             */
            status: "retracted" | "disputed" | "denied" | "confirmed" | "reported";
            statusReason: string | null;
            text: string;
            title: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description for If-Match */
            version: number;
        };
        /** @description Attributions by stance, and the articles that they stand in; superseded ones left out. */
        ClaimCounts: {
            articles: number;
            asserts: number;
            confirms: number;
            denies: number;
            nonDenials: number;
            questions: number;
        };
        ClaimImportLine: {
            claim?: components["schemas"]["Claim"];
            error?: {
                code: string;
                detail: string;
                pointer?: string;
            };
            /** @description counted from 1 */
            line: number;
            /** @description as if the line had been sent alone */
            status: number;
        };
        /**
         * @example {
         *       "externalId": "example-1",
         *       "text": "Russia asked China for military aid",
         *       "claimant": "The New York Times",
         *       "reviews": [
         *         {
         *           "publisher": "Example Fact Check",
         *           "rating": "disputed",
         *           "url": "https://facts.example/russia-china-aid"
         *         }
         *       ]
         *     }
         */
        ClaimInput: {
            claimant?: string;
            externalId?: string;
            /** Format: date-time */
            firstSeenAt?: string;
            /** @description a BCP 47 tag; guessed when absent */
            language?: string;
            reviews?: components["schemas"]["ReviewInput"][];
            text: string;
            title?: string;
        };
        ClaimPage: {
            items: components["schemas"]["Claim"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "status": "retracted",
         *       "reason": "entered by mistake"
         *     }
         */
        ClaimPatch: {
            claimant?: string | null;
            /** @description a BCP 47 tag */
            language?: string;
            /** @description why it is retracted */
            reason?: string;
            status?: "retracted" | null;
            text?: string;
            title?: string | null;
        };
        /** @description What was searched, because "no match" must never read as "true". */
        Coverage: {
            articles: number;
            claims: number;
            newestArticleAt: string | null;
        };
        Difference: {
            found: string;
            /** @enum {unknown} */
            kind: "polarity" | "number" | "date" | "name" | "role" | "quantifier";
            known: string;
        };
        ExtractedAttribution: {
            claim: string | null;
            confidence: number;
            contents: components["schemas"]["Span"][];
            cues: components["schemas"]["Span"][];
            /**
             * @description whether the contents state the claim or its negation
             * @enum {unknown}
             */
            polarity: "positive" | "negative";
            /**
             * @description all inside quote marks, part of it, none, or the publisher's own voice
             * @enum {unknown}
             */
            quoteType: "direct" | "mixed" | "indirect" | "voice";
            sentence: components["schemas"]["Span"];
            source: components["schemas"]["ExtractedSource"];
            /**
             * @description what the source does with the claim
             * @enum {unknown}
             */
            stance: "asserts" | "confirms" | "denies" | "questions" | "disclaims_knowledge" | "does_not_address" | "neither_confirms_nor_denies" | "declines_to_comment" | "does_not_respond";
            through: components["schemas"]["ExtractedRelay"][];
            via: components["schemas"]["ExtractedRelay"][];
        };
        ExtractedRelay: {
            /**
             * @description a person; an organisation (firm, party, union); a government or a part of it (ministry, police, embassy); a publication (paper, broadcaster, agency); a document (report, letter, court filing); anonymous, who is not named ("US officials", "a neighbour"); a group ("residents", "the couple")
             * @enum {unknown}
             */
            kind: "person" | "organisation" | "government" | "publication" | "document" | "anonymous" | "group";
            mention: components["schemas"]["Span"] | null;
            name: string;
        };
        ExtractedSource: {
            /**
             * @description a person; an organisation (firm, party, union); a government or a part of it (ministry, police, embassy); a publication (paper, broadcaster, agency); a document (report, letter, court filing); anonymous, who is not named ("US officials", "a neighbour"); a group ("residents", "the couple")
             * @enum {unknown}
             */
            kind: "person" | "organisation" | "government" | "publication" | "document" | "anonymous" | "group";
            mention: components["schemas"]["Span"] | null;
            name: string;
            role: string | null;
        };
        /**
         * @example {
         *       "title": "Kremlin denies report",
         *       "text": "The New York Times reported, citing US officials, that Russia had asked China for military aid. Kremlin spokesman Dmitry Peskov told reporters that Russia had not asked China for military aid. A spokesman for the Chinese embassy in Washington said he had \"never heard of\" the request."
         *     }
         */
        ExtractRequest: {
            html?: string;
            /** Format: date-time */
            publishedAt?: string;
            publisher?: string;
            text?: string;
            title?: string;
        };
        ExtractResponse: {
            attributions: components["schemas"]["ExtractedAttribution"][];
            language: string;
            /**
             * @description what offsets count: UTF-16 code units (default) or Unicode code points
             * @enum {unknown}
             */
            offsetUnit: "utf16" | "codepoint";
            /** @description the text that offsets refer to */
            text: string;
            title: string | null;
        };
        /** @description FactCheckClaimSearchResponse of Google's Fact Check Tools API. What is empty is left out. */
        FactCheckAnswer: {
            claims?: components["schemas"]["FactCheckClaim"][];
            nextPageToken?: string;
        };
        FactCheckClaim: {
            claimant?: string;
            /** Format: date-time */
            claimDate?: string;
            claimReview?: components["schemas"]["FactCheckReview"][];
            text?: string;
        };
        FactCheckError: {
            error: {
                code: number;
                details?: {
                    "@type": string;
                    fieldViolations: {
                        description: string;
                        field: string;
                    }[];
                }[];
                message: string;
                status: string;
            };
        };
        FactCheckReview: {
            languageCode?: string;
            publisher?: {
                name?: string;
                site?: string;
            };
            /** Format: date-time */
            reviewDate?: string;
            /** @description a fact-checker's rating where a review is on record; else what is on record, and never a verdict */
            textualRating?: string;
            title?: string;
            url?: string;
        };
        /** @description What a draft leaves out or gets wrong, at its place. */
        Finding: {
            claimId: string | null;
            /** @description exclusive */
            end: number;
            /** @description claim, rule and normalised sentence: stays the same while the rest of the draft changes */
            fingerprint: string;
            message: string;
            /**
             * @description which text the offsets count in
             * @enum {unknown}
             */
            part: "title" | "text";
            provenance: components["schemas"]["Provenance"] | null;
            /**
             * @description how the new text stands to the claim as worded
             * @enum {unknown}
             */
            relation: "same" | "contradicts" | "differs" | "related";
            /**
             * @description what a finding is about; README.md tells of each
             * @enum {unknown}
             */
            rule: "DENIAL_OMITTED" | "ATTRIBUTION_DROPPED" | "NONDENIAL_AS_DENIAL" | "DENIAL_AS_NONDENIAL" | "SPEAKER_MISMATCH" | "QUOTE_ALTERED" | "DETAIL_CHANGED" | "VERB_STRENGTH" | "HEADLINE_BARE" | "STALE_STATUS" | "KNOWN_CLAIM";
            score: number;
            sentence: components["schemas"]["Span"];
            /** @enum {unknown} */
            severity: "info" | "warning";
            /** @description in the text or HTML as sent */
            start: number;
            /** @description what to put in the place of what stands from start to end: HTML, with its markup, where that was sent; in a title always words */
            suggestion?: string;
        };
        Health: {
            /** @enum {unknown} */
            status: "ok";
        };
        KeyPage: {
            items: components["schemas"]["ApiKey"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "name": "the CMS of the politics desk",
         *       "scopes": [
         *         "read"
         *       ]
         *     }
         */
        KeyRequest: {
            /** @description for people: who uses it */
            name: string;
            /** @description admin may all that write may, and write all that read may */
            scopes: ("read" | "write" | "admin")[];
        };
        KeyResponse: {
            key: components["schemas"]["ApiKey"];
            /** @description shown this once */
            secret: string;
        };
        /** @description LanguageTool's answer to a check. */
        LanguageToolAnswer: {
            extendedSentenceRanges: {
                detectedLanguages: {
                    language: string;
                    /** @description 0 to 1 */
                    rate: number;
                }[];
                from: number;
                to: number;
            }[];
            language: {
                code: string;
                detectedLanguage: {
                    code: string;
                    confidence: number;
                    name: string;
                    source: string;
                };
                name: string;
            };
            matches: {
                context: {
                    length: number;
                    offset: number;
                    text: string;
                };
                contextForSureMatch: number;
                ignoreForIncompleteSentence: boolean;
                length: number;
                message: string;
                /** @description over text and markup, in offsetUnit */
                offset: number;
                replacements: {
                    value: string;
                }[];
                rule: {
                    category: {
                        id: string;
                        name: string;
                    };
                    description: string;
                    id: string;
                    isPremium: boolean;
                    /** @description grammar for warnings, other for the rest: what clients show, while they drop "style" and the like */
                    issueType: string;
                };
                sentence: string;
                shortMessage: string;
                type: {
                    typeName: string;
                };
            }[];
            sentenceRanges: number[][];
            software: {
                apiVersion: number;
                buildDate: string;
                name: string;
                premium: boolean;
                status: string;
                version: string;
            };
            warnings: {
                incompleteResults: boolean;
            };
        };
        /**
         * @example {
         *       "language": "en-US",
         *       "text": "Russia asked China for military aid."
         *     }
         */
        LanguageToolForm: {
            /** @description an API key with the scope read */
            apiKey?: string;
            /** @description JSON: {"annotation": [{"text": "…"}, {"markup": "<b>"}, {"markup": "<p>", "interpretAs": "\n\n"}]} */
            data?: string;
            /** @description categories of rules, comma-separated */
            disabledCategories?: string;
            /** @description rules, comma-separated */
            disabledRules?: string;
            /** @description categories of rules, comma-separated */
            enabledCategories?: string;
            /** @description true: only the enabled rules and categories */
            enabledOnly?: string;
            /** @description rules, comma-separated */
            enabledRules?: string;
            /**
             * @description a language code, or auto
             * @example en-US
             */
            language?: string;
            /**
             * @description picky: also what is only for information (KNOWN_CLAIM)
             * @enum {unknown}
             */
            level?: "default" | "picky";
            /**
             * @description what offset and length count; utf16 by default, as LanguageTool does
             * @enum {unknown}
             */
            offsetUnit?: "utf16" | "codepoint";
            /** @description variants to answer with for language=auto, comma-separated */
            preferredVariants?: string;
            /**
             * @description plain text; or give data
             * @example Russia asked China for military aid.
             */
            text?: string;
            /** @description ignored */
            username?: string;
        } & {
            [key: string]: unknown;
        };
        LanguageToolInfo: {
            software: {
                apiVersion: number;
                buildDate: string;
                name: string;
                premium: boolean;
                status: string;
                version: string;
            };
        };
        LanguageToolLanguages: {
            code: string;
            longCode: string;
            name: string;
        }[];
        /** @description A known claim found for a text. */
        Match: {
            claim: components["schemas"]["MatchedClaim"];
            differences: components["schemas"]["Difference"][];
            provenance?: components["schemas"]["Provenance"];
            /**
             * @description how the new text stands to the claim as worded
             * @enum {unknown}
             */
            relation: "same" | "contradicts" | "differs" | "related";
            /** @description probability that both are about the same proposition, polarity and details aside */
            score: number;
            signals: components["schemas"]["Signal"][];
            span: components["schemas"]["Span"];
            /** @enum {unknown} */
            tier: "match" | "suggestion";
        };
        /**
         * @example {
         *       "texts": [
         *         "Russia has requested military aid from China",
         *         "Russia did not ask China for military aid"
         *       ],
         *       "limit": 3
         *     }
         */
        MatchBatchRequest: {
            /**
             * Format: date-time
             * @description answers from articles published until then
             */
            asOf?: string;
            filters?: components["schemas"]["MatchFilters"];
            /** @description the trail of each match */
            include?: "provenance"[];
            /** @description how many matches at most; 10 by default */
            limit?: number;
            /** @description the threshold of suggestions by default */
            minScore?: number;
            texts: string[];
        };
        /** @description One answer a text, in order. */
        MatchBatchResponse: {
            items: components["schemas"]["MatchResponse"][];
        };
        MatchedClaim: {
            counts: components["schemas"]["ClaimCounts"];
            externalId: string | null;
            firstSeenAt: string | null;
            id: string;
            /**
             * @description what is on record about the claim, never what is true; the first that holds
             * @enum {unknown}
             */
            status: "retracted" | "disputed" | "denied" | "confirmed" | "reported";
            text: string;
        };
        MatchFilters: {
            /** @description a BCP 47 tag */
            language?: string;
            /** @description whole name, in any case */
            publisher?: string;
            /** @description of the claim's first publication; of a day, from its first moment in UTC */
            since?: string;
            /**
             * Format: uuid
             * @description of a source that takes a stance on the claim
             */
            source?: string;
            /**
             * @description what the source does with the claim
             * @enum {unknown}
             */
            stance?: "asserts" | "confirms" | "denies" | "questions" | "disclaims_knowledge" | "does_not_address" | "neither_confirms_nor_denies" | "declines_to_comment" | "does_not_respond";
            /**
             * @description what is on record about the claim, never what is true; the first that holds
             * @enum {unknown}
             */
            status?: "retracted" | "disputed" | "denied" | "confirmed" | "reported";
            /** @description of the claim's first publication; of a day, until its last moment in UTC */
            until?: string;
        };
        /**
         * @example {
         *       "text": "Russia has requested military aid from China",
         *       "include": [
         *         "provenance"
         *       ]
         *     }
         */
        MatchRequest: {
            /**
             * Format: date-time
             * @description answers from articles published until then
             */
            asOf?: string;
            filters?: components["schemas"]["MatchFilters"];
            /** @description the trail of each match */
            include?: "provenance"[];
            /** @description how many matches at most; 10 by default */
            limit?: number;
            /** @description the threshold of suggestions by default */
            minScore?: number;
            /** @description what is asked about; one without words has no statements and matches nothing */
            text: string;
        };
        MatchResponse: {
            coverage: components["schemas"]["Coverage"];
            /** @description the same text against the same record is answered alike while this stays */
            engineVersion: string;
            matches: components["schemas"]["Match"][];
            /**
             * @description what offsets count: UTF-16 code units (default) or Unicode code points
             * @enum {unknown}
             */
            offsetUnit: "utf16" | "codepoint";
            reading: components["schemas"]["Reading"];
            /** @description the scores from which a tier begins */
            thresholds: {
                match: number;
                suggestion: number;
            };
            /** @description milliseconds */
            took: number;
        };
        /**
         * @example {
         *       "into": "01890a5d-ac96-774b-bcce-b302099a8057"
         *     }
         */
        MergeRequest: {
            /**
             * Format: uuid
             * @description of the one that stays
             */
            into: string;
        };
        /** @description A distinct root of the chains: where a statement comes from in the end. */
        Origin: {
            articles: number;
            attributions: number;
            citedBy: string | null;
            /**
             * @description a person; an organisation (firm, party, union); a government or a part of it (ministry, police, embassy); a publication (paper, broadcaster, agency); a document (report, letter, court filing); anonymous, who is not named ("US officials", "a neighbour"); a group ("residents", "the couple")
             * @enum {unknown}
             */
            kind: "person" | "organisation" | "government" | "publication" | "document" | "anonymous" | "group";
            name: string;
            /** @description false for one whom the articles leave unnamed ("police", "US officials") */
            named: boolean;
            sourceId: string;
        };
        /** @description What went wrong (RFC 9457). */
        Problem: {
            /** @description stable: what a program should look at */
            code: string;
            detail: string;
            errors?: {
                detail: string;
                /** @description JSON pointer to what is wrong: into the body, or the name of a parameter */
                pointer: string;
            }[];
            status: number;
            title: string;
            /** @description a URN that stands for the code */
            type: string;
        };
        /** @description The trail of a claim's attributions, earliest first. */
        Provenance: {
            /** @description the whole trail, earliest first */
            attributions: components["schemas"]["Attribution"][];
            claim: components["schemas"]["Claim"];
            denials: components["schemas"]["Attribution"][];
            nonDenials: components["schemas"]["Attribution"][];
            origins: components["schemas"]["Origin"][];
            /** @description one sentence for an editor: who says it, in how many articles from how many origins, who denies it, who would not say */
            summary: string;
        };
        ProvenanceResponse: {
            /** @description the whole trail, earliest first */
            attributions: components["schemas"]["Attribution"][];
            claim: components["schemas"]["Claim"];
            denials: components["schemas"]["Attribution"][];
            nonDenials: components["schemas"]["Attribution"][];
            /**
             * @description what offsets count: UTF-16 code units (default) or Unicode code points
             * @enum {unknown}
             */
            offsetUnit: "utf16" | "codepoint";
            origins: components["schemas"]["Origin"][];
            /** @description one sentence for an editor: who says it, in how many articles from how many origins, who denies it, who would not say */
            summary: string;
        };
        /** @description How the text was read before it was matched. */
        Reading: {
            language: string;
            statements: components["schemas"]["Statement"][];
        };
        Relay: {
            id: string;
            /**
             * @description a person; an organisation (firm, party, union); a government or a part of it (ministry, police, embassy); a publication (paper, broadcaster, agency); a document (report, letter, court filing); anonymous, who is not named ("US officials", "a neighbour"); a group ("residents", "the couple")
             * @enum {unknown}
             */
            kind: "person" | "organisation" | "government" | "publication" | "document" | "anonymous" | "group";
            mention: components["schemas"]["Span"] | null;
            name: string;
            /** @description whether it has a name, by which it is one source in all articles; one without ("police", "his lawyer") is a source of its article alone */
            named: boolean;
        };
        /** @description A fact-checker's own verdict on a claim, with its address. */
        Review: {
            id: string;
            publisher: string;
            rating: string;
            reviewedAt: string | null;
            title: string | null;
            url: string;
        };
        /**
         * @example {
         *       "publisher": "Example Fact Check",
         *       "rating": "disputed",
         *       "url": "https://facts.example/russia-china-aid"
         *     }
         */
        ReviewInput: {
            publisher: string;
            rating: string;
            /** Format: date-time */
            reviewedAt?: string;
            title?: string;
            url: string;
        };
        Revision: {
            /** @description how many were read out of it */
            attributions: number;
            /** Format: date-time */
            createdAt: string;
            language: string;
            number: number;
            publishedAt: string | null;
            publisher: string | null;
            supersededAt: string | null;
            title: string | null;
        };
        RevisionList: {
            items: components["schemas"]["Revision"][];
        };
        /** @description One reason for a score. */
        Signal: {
            name: string;
            value: number;
        };
        /** @description Whoever makes statements: a person, a body, a government, a publication, a document, somebody unnamed. */
        Source: {
            aliases: string[];
            article: components["schemas"]["SourceArticle"] | null;
            counts: {
                asserts: number;
                confirms: number;
                denies: number;
                nonDenials: number;
                questions: number;
            };
            /** Format: date-time */
            createdAt: string;
            id: string;
            /**
             * @description a person; an organisation (firm, party, union); a government or a part of it (ministry, police, embassy); a publication (paper, broadcaster, agency); a document (report, letter, court filing); anonymous, who is not named ("US officials", "a neighbour"); a group ("residents", "the couple")
             * @enum {unknown}
             */
            kind: "person" | "organisation" | "government" | "publication" | "document" | "anonymous" | "group";
            name: string;
            role: string | null;
            roles: string[];
        };
        /** @description Of an unnamed source the article in which it speaks; null for a named one, which is the same in all. */
        SourceArticle: {
            id: string;
            publishedAt: string | null;
            publisher: string | null;
            title: string | null;
            url: string;
        };
        SourceMention: {
            id: string;
            /**
             * @description a person; an organisation (firm, party, union); a government or a part of it (ministry, police, embassy); a publication (paper, broadcaster, agency); a document (report, letter, court filing); anonymous, who is not named ("US officials", "a neighbour"); a group ("residents", "the couple")
             * @enum {unknown}
             */
            kind: "person" | "organisation" | "government" | "publication" | "document" | "anonymous" | "group";
            mention: components["schemas"]["Span"] | null;
            name: string;
            /** @description whether it has a name, by which it is one source in all articles; one without ("police", "his lawyer") is a source of its article alone */
            named: boolean;
            role: string | null;
        };
        SourcePage: {
            items: components["schemas"]["Source"][];
            nextCursor: string | null;
        };
        SourceResponse: {
            items: components["schemas"]["Attribution"][];
            nextCursor: string | null;
            /**
             * @description what offsets count: UTF-16 code units (default) or Unicode code points
             * @enum {unknown}
             */
            offsetUnit: "utf16" | "codepoint";
            source: components["schemas"]["Source"];
        };
        /** @description A place in a text; offsets count in the answer's offsetUnit. */
        Span: {
            /** @description exclusive */
            end: number;
            /**
             * @description which text the offsets count in
             * @enum {unknown}
             */
            part: "title" | "text";
            start: number;
            text: string;
        };
        /**
         * @example {
         *       "attributions": [
         *         "01890a5d-ac96-774b-bcce-b302099a8057"
         *       ]
         *     }
         */
        SplitRequest: {
            attributions: string[];
        };
        Statement: {
            /**
             * @description whether the contents state the claim or its negation
             * @enum {unknown}
             */
            polarity: "positive" | "negative";
            /** @description what is matched, worded positively */
            proposition: string;
            source: components["schemas"]["ExtractedSource"] | null;
            span: components["schemas"]["Span"];
            stance: ("asserts" | "confirms" | "denies" | "questions" | "disclaims_knowledge" | "does_not_address" | "neither_confirms_nor_denies" | "declines_to_comment" | "does_not_respond") | null;
        };
        /** @description A finding on drafts that shall not come again. */
        Suppression: {
            /** Format: date-time */
            createdAt: string;
            fingerprint: string;
            reason: string | null;
        };
        SuppressionPage: {
            items: components["schemas"]["Suppression"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "fingerprint": "0123456789abcdef0123456789abcdef",
         *       "reason": "the desk knows, and tells of the denial in a box"
         *     }
         */
        SuppressionRequest: {
            /** @description of a finding */
            fingerprint: string;
            /** @description for colleagues */
            reason?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description what was sent is no HTTP */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description it did not come in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description its address and headers are too long */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text in the Prometheus exposition format */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description it can */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description what was sent is no HTTP */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description it did not come in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description its address and headers are too long */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, or the service is stopping */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /** @description the nextCursor of the page before */
                cursor?: string;
                /** @description how many at most */
                limit?: number;
                /** @description whole name, in any case */
                publisher?: string;
                /** @description published then or later; of a day, from its first moment in UTC */
                since?: string;
                /** @description published until then; of a day, until its last moment in UTC */
                until?: string;
                /** @description its address: scheme, fragment, tracking parameters and slashes at the end put aside */
                url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addArticle: {
        parameters: {
            query?: {
                /** @description what offsets count: UTF-16 code units (default) or Unicode code points */
                offsetUnit?: "utf16" | "codepoint";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleInput"];
            };
        };
        responses: {
            /** @description it was on record already, just so */
            200: {
                headers: {
                    /** @description its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
            /** @description it is on record now, as a new article or revision */
            201: {
                headers: {
                    /** @description its version, for If-Match */
                    ETag?: string;
                    /** @description where it is found */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: {
                /** @description what offsets count: UTF-16 code units (default) or Unicode code points */
                offsetUnit?: "utf16" | "codepoint";
                /** @description the newest by default */
                revision?: number;
            };
            header?: never;
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the article */
            200: {
                headers: {
                    /** @description its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeArticle: {
        parameters: {
            query?: never;
            header?: {
                /** @description the ETag that was read: 412 when there is a newer version. Without it the edit is made anyway. */
                "if-match"?: string;
            };
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description it is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is a newer version than If-Match names */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description all of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionList"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {"url":"https://news.example/2022/03/16/peskov-again","title":"Kremlin repeats its denial","publisher":"Example Times","publishedAt":"2022-03-16T08:00:00Z","text":"Kremlin spokesman Dmitry Peskov said on Wednesday that Russia had not asked China for military aid."} */
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description a line of JSON for each line, as it lands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["ArticleImportLine"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAttribution: {
        parameters: {
            query?: never;
            header?: {
                /** @description the ETag that was read: 412 when there is a newer version. Without it the edit is made anyway. */
                "if-match"?: string;
            };
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description it is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is a newer version than If-Match names */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editAttribution: {
        parameters: {
            query?: {
                /** @description what offsets count: UTF-16 code units (default) or Unicode code points */
                offsetUnit?: "utf16" | "codepoint";
            };
            header?: {
                /** @description the ETag that was read: 412 when there is a newer version. Without it the edit is made anyway. */
                "if-match"?: string;
            };
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttributionPatch"];
            };
        };
        responses: {
            /** @description the attribution as it is now */
            200: {
                headers: {
                    /** @description its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionResponse"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is a newer version than If-Match names */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description the nextCursor of the page before */
                cursor?: string;
                /** @description how many at most */
                limit?: number;
                /** @description whole name, in any case */
                publisher?: string;
                /** @description words of the claim; to find what a text is about, use /v1/match */
                query?: string;
                /** @description first published then or later; of a day, from its first moment in UTC */
                since?: string;
                /** @description of a source */
                source?: string;
                /** @description what the source does with the claim */
                stance?: "asserts" | "confirms" | "denies" | "questions" | "disclaims_knowledge" | "does_not_address" | "neither_confirms_nor_denies" | "declines_to_comment" | "does_not_respond";
                /** @description what is on record about the claim, never what is true; the first that holds */
                status?: "retracted" | "disputed" | "denied" | "confirmed" | "reported";
                /** @description first published until then; of a day, until its last moment in UTC */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterClaim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimInput"];
            };
        };
        responses: {
            /** @description it was on record, and is so now */
            200: {
                headers: {
                    /** @description its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description it was entered */
            201: {
                headers: {
                    /** @description its version, for If-Match */
                    ETag?: string;
                    /** @description where it is found */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the claim */
            200: {
                headers: {
                    /** @description its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description it was merged into another, which Location names */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description the ETag that was read: 412 when there is a newer version. Without it the edit is made anyway. */
                "if-match"?: string;
            };
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description it is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description it was merged into another: change that one */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is a newer version than If-Match names */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description the ETag that was read: 412 when there is a newer version. Without it the edit is made anyway. */
                "if-match"?: string;
            };
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimPatch"];
            };
        };
        responses: {
            /** @description the claim as it is now */
            200: {
                headers: {
                    /** @description its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description it was merged into another: change that one */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is a newer version than If-Match names */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description the ETag that was read: 412 when there is a newer version. Without it the edit is made anyway. */
                "if-match"?: string;
            };
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            /** @description the claim that it was merged into */
            200: {
                headers: {
                    /** @description its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description it was merged into another: change that one */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is a newer version than If-Match names */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProvenance: {
        parameters: {
            query?: {
                /** @description only what was published until then, with status and stances as they stood */
                asOf?: string;
                /** @description what offsets count: UTF-16 code units (default) or Unicode code points */
                offsetUnit?: "utf16" | "codepoint";
            };
            header?: never;
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the trail, earliest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvenanceResponse"];
                };
            };
            /** @description it was merged into another, which Location names */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description the ETag that was read: 412 when there is a newer version. Without it the edit is made anyway. */
                "if-match"?: string;
            };
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewInput"];
            };
        };
        responses: {
            /** @description the review */
            201: {
                headers: {
                    /** @description where it is found */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description it was merged into another: change that one */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is a newer version than If-Match names */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    splitClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description the ETag that was read: 412 when there is a newer version. Without it the edit is made anyway. */
                "if-match"?: string;
            };
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitRequest"];
            };
        };
        responses: {
            /** @description the new claim */
            201: {
                headers: {
                    /** @description its version, for If-Match */
                    ETag?: string;
                    /** @description where it is found */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description it was merged into another: change that one */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is a newer version than If-Match names */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importClaims: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {"externalId":"example-1","text":"Russia asked China for military aid","claimant":"The New York Times","reviews":[{"publisher":"Example Fact Check","rating":"disputed","url":"https://facts.example/russia-china-aid"}]} */
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description a line of JSON for each line, as it lands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["ClaimImportLine"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDenials: {
        parameters: {
            query?: {
                /** @description the nextCursor of the page before */
                cursor?: string;
                /** @description how many at most */
                limit?: number;
                /** @description what offsets count: UTF-16 code units (default) or Unicode code points */
                offsetUnit?: "utf16" | "codepoint";
                /** @description published then or later; of a day, from its first moment in UTC */
                since?: string;
                /** @description of the source that denies */
                source?: string;
                /** @description published until then; of a day, until its last moment in UTC */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionPage"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkDraft: {
        parameters: {
            query?: {
                /** @description what offsets count: UTF-16 code units (default) or Unicode code points */
                offsetUnit?: "utf16" | "codepoint";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckRequest"];
            };
        };
        responses: {
            /** @description findings, in reading order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckResponse"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extractAttributions: {
        parameters: {
            query?: {
                /** @description what offsets count: UTF-16 code units (default) or Unicode code points */
                offsetUnit?: "utf16" | "codepoint";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractRequest"];
            };
        };
        responses: {
            /** @description what was read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractResponse"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description the nextCursor of the page before */
                cursor?: string;
                /** @description how many at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPage"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyRequest"];
            };
        };
        responses: {
            /** @description the key, with its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyResponse"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the key, revoked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchText: {
        parameters: {
            query?: {
                /** @description what offsets count: UTF-16 code units (default) or Unicode code points */
                offsetUnit?: "utf16" | "codepoint";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchRequest"];
            };
        };
        responses: {
            /** @description the matches, best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchResponse"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchTexts: {
        parameters: {
            query?: {
                /** @description what offsets count: UTF-16 code units (default) or Unicode code points */
                offsetUnit?: "utf16" | "codepoint";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchBatchRequest"];
            };
        };
        responses: {
            /** @description an answer a text, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchBatchResponse"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description the nextCursor of the page before */
                cursor?: string;
                /** @description a person; an organisation (firm, party, union); a government or a part of it (ministry, police, embassy); a publication (paper, broadcaster, agency); a document (report, letter, court filing); anonymous, who is not named ("US officials", "a neighbour"); a group ("residents", "the couple") */
                kind?: "person" | "organisation" | "government" | "publication" | "document" | "anonymous" | "group";
                /** @description how many at most */
                limit?: number;
                /** @description those that have a name, and are one source in all articles; or those that an article leaves unnamed */
                named?: boolean;
                /** @description part of a name or alias */
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSource: {
        parameters: {
            query?: {
                /** @description the nextCursor of the page before */
                cursor?: string;
                /** @description how many at most */
                limit?: number;
                /** @description what offsets count: UTF-16 code units (default) or Unicode code points */
                offsetUnit?: "utf16" | "codepoint";
                /** @description what the source does with the claim */
                stance?: "asserts" | "confirms" | "denies" | "questions" | "disclaims_knowledge" | "does_not_address" | "neither_confirms_nor_denies" | "declines_to_comment" | "does_not_respond";
            };
            header?: never;
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the source, and a page of its attributions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceResponse"];
                };
            };
            /** @description it was merged into another, which Location names */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description as lists and answers have it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            /** @description the source that it was merged into */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description it was merged into another: change that one */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSuppressions: {
        parameters: {
            query?: {
                /** @description the nextCursor of the page before */
                cursor?: string;
                /** @description how many at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppressionPage"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suppressFinding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuppressionRequest"];
            };
        };
        responses: {
            /** @description it is suppressed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suppression"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description there is nothing to read in it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    allowFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description of a finding */
                fingerprint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description it is not suppressed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no key, or none that is on record */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing on record has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    factCheckSearch: {
        parameters: {
            query?: {
                /** @description a parameter of all Google APIs: taken, and changes nothing here */
                "$.xgafv"?: string;
                /** @description a parameter of all Google APIs: taken, and changes nothing here */
                access_token?: string;
                alt?: "json";
                /** @description a parameter of all Google APIs: taken, and changes nothing here */
                callback?: string;
                /** @description which parts of the answer, as claims(text,claimReview/url) */
                fields?: string;
                /** @description an API key with the scope read; or the header X-Goog-Api-Key */
                key?: string;
                /** @description BCP 47; the region does not count */
                languageCode?: string;
                /** @description age of the claim or of its newest article or review, whichever is newer */
                maxAgeDays?: number;
                /** @description a parameter of all Google APIs: taken, and changes nothing here */
                oauth_token?: string;
                /** @description where to begin; only without pageToken */
                offset?: number;
                /** @description 10 by default, 100 at most */
                pageSize?: number;
                /** @description the nextPageToken of the same search */
                pageToken?: string;
                /** @description a parameter of all Google APIs: taken, and changes nothing here */
                prettyPrint?: string;
                /**
                 * @description required unless reviewPublisherSiteFilter is there
                 * @example Russia military aid China
                 */
                query?: string;
                /** @description a parameter of all Google APIs: taken, and changes nothing here */
                quotaUser?: string;
                /** @description the site of an article or review, as nytimes.com */
                reviewPublisherSiteFilter?: string;
                /** @description a parameter of all Google APIs: taken, and changes nothing here */
                upload_protocol?: string;
                /** @description a parameter of all Google APIs: taken, and changes nothing here */
                uploadType?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the claims, best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactCheckAnswer"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactCheckError"];
                };
            };
            /** @description the key has not the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactCheckError"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactCheckError"];
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactCheckError"];
                };
            };
        };
    };
    languageToolCheckByQuery: {
        parameters: {
            query?: {
                /** @description an API key with the scope read */
                apiKey?: string;
                /** @description JSON: {"annotation": [{"text": "…"}, {"markup": "<b>"}, {"markup": "<p>", "interpretAs": "\n\n"}]} */
                data?: string;
                /** @description categories of rules, comma-separated */
                disabledCategories?: string;
                /** @description rules, comma-separated */
                disabledRules?: string;
                /** @description categories of rules, comma-separated */
                enabledCategories?: string;
                /** @description true: only the enabled rules and categories */
                enabledOnly?: string;
                /** @description rules, comma-separated */
                enabledRules?: string;
                /**
                 * @description a language code, or auto
                 * @example en-US
                 */
                language?: string;
                /** @description picky: also what is only for information (KNOWN_CLAIM) */
                level?: "default" | "picky";
                /** @description what offset and length count; utf16 by default, as LanguageTool does */
                offsetUnit?: "utf16" | "codepoint";
                /** @description variants to answer with for language=auto, comma-separated */
                preferredVariants?: string;
                /**
                 * @description plain text; or give data
                 * @example Russia asked China for military aid.
                 */
                text?: string;
                /** @description ignored */
                username?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the findings, in reading order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageToolAnswer"];
                };
            };
            /** @description the request is not what this endpoint takes */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    languageToolCheck: {
        parameters: {
            query?: {
                /** @description an API key with the scope read */
                apiKey?: string;
                /** @description JSON: {"annotation": [{"text": "…"}, {"markup": "<b>"}, {"markup": "<p>", "interpretAs": "\n\n"}]} */
                data?: string;
                /** @description categories of rules, comma-separated */
                disabledCategories?: string;
                /** @description rules, comma-separated */
                disabledRules?: string;
                /** @description categories of rules, comma-separated */
                enabledCategories?: string;
                /** @description true: only the enabled rules and categories */
                enabledOnly?: string;
                /** @description rules, comma-separated */
                enabledRules?: string;
                /**
                 * @description a language code, or auto
                 * @example en-US
                 */
                language?: string;
                /** @description picky: also what is only for information (KNOWN_CLAIM) */
                level?: "default" | "picky";
                /** @description what offset and length count; utf16 by default, as LanguageTool does */
                offsetUnit?: "utf16" | "codepoint";
                /** @description variants to answer with for language=auto, comma-separated */
                preferredVariants?: string;
                /**
                 * @description plain text; or give data
                 * @example Russia asked China for military aid.
                 */
                text?: string;
                /** @description ignored */
                username?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LanguageToolForm"];
            };
        };
        responses: {
            /** @description the findings, in reading order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageToolAnswer"];
                };
            };
            /** @description there is nothing to read in it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description the body or its text is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description the Content-Type is none that this endpoint reads */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    languageToolHealthCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    languageToolInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the software */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageToolInfo"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    languageToolLanguages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description their names and codes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageToolLanguages"];
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    languageToolMaxTextLength: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description in UTF-16 code units */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description too many requests within a minute; Retry-After says when to go on */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description the database does not answer, too many texts wait to be read, or the service is stopping; Retry-After says when to try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
}
