import type { SignTable } from './schema';

/** Learnt by `npm run learn` from the labelled messages in tests/corpus; not to be edited by hand. */
export const SIGNS: SignTable = {
  patterns: [
    'blame-shifting',
    'boundary-attack',
    'breadcrumbing',
    'devaluation',
    'entitlement',
    'gaslighting',
    'guilt-tripping',
    'hoovering',
    'interrogation',
    'invalidation',
    'love-bombing',
    'minimizing',
    'playing-the-victim',
    'projection',
    'silent-treatment',
    'threat',
    'triangulation',
    'withholding',
    'word-twisting',
  ],
  bias: [
    -3.684,
    -3.902,
    -2.443,
    -3.917,
    -3.9,
    -5.392,
    -2.62,
    -3.261,
    -2.795,
    -4.516,
    -4.836,
    -3.604,
    -4.095,
    -5.457,
    -3.526,
    -3.702,
    -3.388,
    -3.872,
    -4.086,
  ],
  unit: 0.1865,
  lines: `
$	a-21b-13c-7d9f9g-32h-16i8j7m-12n21q-22r-13s-19
%amends	b-11c-7e10f-18g-11h-11j-15k-16l-14n-10o23p-25q-11r32s-10
%amends $	a-11e-8i7j7m-14n-8p-11r13s-12
%amends _ $	b-8m15
%amends _ but	a13
%amends _ exist	m21
%amends _ is	e17q10
%amends _ that	b8q8s16
%amends _ we	a12
%amends _ you	f8o-9r-14s-8
%amends for	e-9g9l10m14o-17r-11s16
%amends is	a14
%anybody-at-all	c-9d20e-17f10j-6l28m15n28q10s-7
%anybody-at-all $	g-9j-6q13
%anybody-at-all ?	d16i7
%anybody-at-all _ $	h-11i8j-7k-14o17p-14
%anybody-at-all _ ?	b8l-8q14
%anybody-at-all _ and	d-9o17
%anybody-at-all _ could	d14f7l10
%anybody-at-all _ got	l20
%anybody-at-all _ in	d-9h9q19
%anybody-at-all _ it	a13d10f15m-7n-8r-8
%anybody-at-all _ not	a10d-9k13
%anybody-at-all _ one	h10l18
%anybody-at-all _ that	c6o23s9
%anybody-at-all _ the	g-9l-10q14
%anybody-at-all _ up	i16j-6
%anybody-at-all _ was	k9
%anybody-at-all _ worse	l15
%anybody-at-all _ you	b-13j9k14l-15n8
%anybody-at-all _ |	a15b-12c6j-11m23n-10
%anybody-at-all before	k17
%anybody-at-all brother	d-11g11p-9q15
%anybody-at-all do	a14n8
%anybody-at-all get	h10l14m10
%anybody-at-all in	l11m7q26
%anybody-at-all is	l18m7n10q-8
%anybody-at-all own	i16
%anybody-at-all people	n12
%anybody-at-all sister	e-8r15
%anybody-at-all who	c-6l11m-12p13r20
%anybody-at-all |	c7f7k11
%apart	d-13e-12h47j-6p-13q8
%apart _ $	k16
%apart _ and	h13
%apart _ done	o11
%apart _ here	o10
%apart _ left	h10
%apart _ |	h17
%apart tim	h15
%apart you	d-11h10k7
%attacked	d14e-27g-13h-8i-18k-8m91n-9s9
%attacked $	j-6m7s8
%attacked _ $	a-10k8s-8
%attacked _ by	j12m13
%attacked _ i	m15
%attacked _ the	d11m11r14
%attacked _ thi	f13m8
%attacked for	m11
%attacked here	m10
%attacked to	d36e-8g10m-13p-12q9
%attacked trial	m12
%attacked you	a14
%attacked |	j7m16s8
%authority	a10b-11c-6f-8g-11h-14i10o-12p63r-7s7
%authority _ you	p13
%authority council	p12
%barrier	a16b25j-14k-11l-12o8p12r-7
%barrier $	b-10d11o13p17
%barrier _ again	b12r11
%barrier _ |	b18e9i9l-8
%barrier in	b24
%because	a45b-8c-14d-9e11f7h-12j10k-9l-8n9q-23s9
%because _ me	e14
%because _ not	a15b16o13
%because _ so	e15
%because _ you	a36e-8k-7r-8s-7
%because _ |	a22
%because i	a-11c-7e13h-12i12l-10r-13s14
%because of	a19f-8j6o-8
%because to	e14
%because you	a41m9s8
%big-number	c-16f-22j-9l10m-11n-22o-17p-14r-11s-10
%big-number $	b11i-6j-8k-7
%big-number _ and	d-11k12q11
%big-number _ is	b-7i9l16
%big-number _ of	k6l-9m12
%big-number _ who	i12
%big-number _ |	a-10g-11i17m-10
%big-number day	i-7k13l-8o14
%big-number minute	i13
%big-number month	h14
%big-number week	l17
%big-number year	c-6d9m23p-9s7
%body-part	a11b-18d12e-12f-11h16i-8k-9m-8o-8p14r10s-10
%body-part $	a9f-11g-12h16j-12p21q-11r-8
%body-part ?	d20f-9h14
%body-part _ is	j13
%body-part _ it	h9p21
%body-part _ out	l16
%body-part _ the	d9g-11h11k-6q17r11
%body-part and	c9j8p9
%body-part by	l19
%body-part from	g10m9p18
%body-part in	d10q20
%body-part to	c9d-10e7h8j10r8
%body-part |	d-10r14s10
%came-out-with	g-11l26
%came-out-with like	e8f10l22m8q9
%child	a19e22g23j10k6p11q19r22s13
%child $	d9g-16o13q-8
%child _ $	n9o7p19q-10
%child _ be	l16
%child _ boy	l11
%child and	q14
%child in	j-6q16
%child who	r16
%child will	g10l10
%child |	e9g15q7s13
%claimant	a-9b-12c-7d18f-10i-9k6m-10p-9q22
%claimant _ $	e11k11m-9q11
%claimant _ a	a8b11c-6d-9e9f-8g-16h-8i-9m7o-8q-8r16
%claimant _ are	e-8k7q10
%claimant _ be	l13q13
%claimant _ boy	l14
%claimant _ do	g-15j14k-7
%claimant _ doe	e13
%claimant _ had	q17
%claimant _ have	d20e9f-7l-18o16
%claimant _ nobody	k11
%claimant _ not	a22g22j8k-7n11p8q-16s9
%claimant _ up	f16l8
%claimant _ |	e20g8h16k6l11o-13r8
%claimant against	n13
%claimant and	g-9h7k-8l-12m12n19o15
%claimant for	e14n7
%claimant get	c7f9r14
%claimant i	e16h12k9p10
%claimant is	b-12d-15e7f-9k-13q-12r9s14
%claimant so	e13
%claimant take	d19f8
%claimant to	p13
%claimant want	p13
%claimant who	h-9r14s6
%claimant with	k10l9n17
%claimant |	a15d-12e19f-7g-11n-8s10
%colleague	a15b9c-13g-12h-8l-14m7n-16o-9
%colleague _ a	e11q15
%colleague _ when	e16
%come-back	c-13d-14f-13h60k-10m-8n8o-19p13q-15
%come-back _ $	a-10b23h30
%come-back _ and	h14i13
%come-back _ it	p18
%come-back _ or	p18
%come-back _ that	h12
%come-back _ you	h15
%come-back _ |	e8h24
%come-back back	h10
%come-back call	p16
%come-back come	h13
%come-back home	h20m8r10
%come-back me	h21
%come-back up	b8h-9p16
%dare	f9g-8m-7p43
%dare _ $	i7p13
%dare hear	f11
%dare me	p14
%dare not	p18
%deceitful	b-13d-12j-14k-7n24s-13
%deceitful _ $	f11m7
%deceitful memori	f10
%degree	c-20g-11k-26m-16n9o-16s25
%degree $	d14i10m16r12s-13
%degree _ $	b17e-14h16j7m7n-8o-9s-11
%degree _ a	b-18d-12l12s10
%degree _ about	f15s-7
%degree _ am	b16m7
%degree _ are	d12f-9s7
%degree _ being	o15
%degree _ come	e18g12
%degree _ could	g24
%degree _ feel	n14
%degree _ for	d17g-10h8n-16
%degree _ i	c-8f-13k-7l-13m-9
%degree _ is	a12e15i10l-11m-8r8s10
%degree _ maintenance	b9
%degree _ me	b-9e9h19n-11
%degree _ my	s18
%degree _ not	c7n-8s10
%degree _ of	e14q-10
%degree _ people	b13r8
%degree _ say	e15n10
%degree _ sensitive	j12
%degree _ the	d20g-8l11m-9o-9p-9
%degree _ want	l-11n-8s15
%degree _ was	f10k7s16
%degree _ what	g8n16q10
%degree _ when	n15p17s8
%degree _ will	e15s-10
%degree _ work	b17
%degree _ you	c-11g35j-7k-7l-16p9q16r-11s16
%degree _ your	d-11l22
%degree _ |	d21f-8o11p14q18
%degree because	s12
%degree busy	g19
%degree call	l16
%degree easi	h11p13
%degree good	h11p9
%degree hard	d17
%degree high	b11
%degree i	a8b10c-7f-9k6l10p-18r-7s20
%degree much	b9c10j-11n-10
%degree my	s11
%degree nice	r14
%degree now	b11
%degree personal	j13
%degree sorry	p19
%degree the	a12s15
%degree they	l16
%degree thi	g12
%degree too	j14
%degree you	d9h-7i-8l16o19q9r9s-9
%degree your	e29g11k8s8
%degree |	q22
%deluded	d-10f32l-9m-9n-8s-11
%deluded $	f18
%deluded _ $	f23
%deluded _ ?	f14
%denial	b-15c-15d-26f82h-15i-14q8r-17s-8
%denial _ no	a9f8j15k6
%denial _ your	f14
%denial _ |	f10
%denial ever	m11
%denial not	f11i-7
%denial once	f8n13q13
%denial said	f11
%denial was	f24
%device	a10c-12f12g-18i43j-10k-8l12m-12n9o8q16
%device $	b-18l17r12
%device _ all	i12
%device _ and	i16n9
%device _ |	a14i17l-18s10
%device give	i17
%device on	i14
%device |	d-9e-8i16p10q-13
%drawn-line	a-9b45c9d-17h-14i-6k-24o14p-15q-12r-21s10
%drawn-line $	b16e12f-7i11l-13n-10p-9
%drawn-line _ $	b-26d-12e-12g15k-7n10o-9r-8s17
%drawn-line _ ?	b13i-8l9
%drawn-line _ a	b17c9g-8o9
%drawn-line _ at	q19
%drawn-line _ breathe	s14
%drawn-line _ hook	h13
%drawn-line _ in	e18
%drawn-line _ my	b12s-10
%drawn-line _ the	h14n-9
%drawn-line _ you	d10l-9o28p10s18
%drawn-line _ your	n16
%drawn-line from	l17
%drawn-line hour	b14
%drawn-line if	p17
%drawn-line mean	s13
%drawn-line time	b11
%drawn-line to	b8j12o17q-13s11
%drawn-line you	b-8e-9l9o18
%dreaming	d-12f30j14l21
%dreaming _ $	b10f8j11
%dreamt	a11e-9f24i-12j-18n-10q-8s-9
%dreamt _ $	f11
%dreamt _ whole	f14
%dreamt that	f11l-13o7
%easy-one	a15c-8d-41h8i-18n-13o-25p-18q31s-7
%easy-one $	e15h-12j-6l-14m-11n-12r7s-10
%easy-one _ $	c-10e15f15o11q11s-12
%easy-one _ ?	j9l15
%easy-one _ a	a-8b13h11i7n-7p16
%easy-one _ about	h7l8m13
%easy-one _ and	j8k-7m9p14r15s-7
%easy-one _ answer	c11
%easy-one _ are	f-8l15n12
%easy-one _ breathe	s11
%easy-one _ face	c12
%easy-one _ feel	k10
%easy-one _ from	h10
%easy-one _ girl	q12
%easy-one _ happen	a15
%easy-one _ hear	h15
%easy-one _ help	f17
%easy-one _ i	e-9g-14h12k-14l-11m19p-16q-9s12
%easy-one _ is	g15h-11l-13m-7n10q13
%easy-one _ it	a23g-10n-12p11q10
%easy-one _ like	e17k10q12
%easy-one _ more	i13
%easy-one _ of	f23g18
%easy-one _ one	i16o10
%easy-one _ the	a14b-12f-7g-14h-11i-12m23q-13r11s12
%easy-one _ to	a-15b16c-10m-12n11p-16
%easy-one _ us	h14
%easy-one _ were	b11
%easy-one _ you	b13d-9f14h19l16o-17
%easy-one _ your	h15
%easy-one _ |	a11b-10e-14g12i-10q16s-10
%easy-one a	a-9b-14i8j9s19
%easy-one about	a15e-8g-10k-6l12n16o7p9q15s7
%easy-one ask	e19
%easy-one for	a10b12e-13f-8g11h12i-11j-7k-6l9q-8s14
%easy-one how	m13
%easy-one if	b18e15q10s8
%easy-one me	a-16m16n8p-12
%easy-one no	c-6e16f-12m-10o-12q-10s-13
%easy-one permission	s12
%easy-one the	a9d-11f-10g9h11m-8
%easy-one to	h14k-6l19o17
%easy-one too	b16d11
%easy-one you	e18h-20i18j7l18q-15r-15
%easy-one your	b-14c10f13j-7k9n-7
%easy-one |	f-7g11h10k8l10n8q10s-7
%endowment	c-6d40e-19h-13l16n18o17q12
%endowment $	a10i8j-10k8o-12p36s13
%endowment _ $	c-12d10e12f-12i-7m10q-14r21
%endowment _ date	i15
%endowment _ do	c17p9
%endowment _ hand	i13
%endowment _ humour	j14
%endowment _ i	a22h-11m9n10r13
%endowment _ it	f12j6
%endowment _ not	c14
%endowment _ on	d13f-8i7n19r7
%endowment _ over	j6o15
%endowment _ own	b23s7
%endowment _ that	d16
%endowment _ the	f14h8i9l10o18q11r-9
%endowment _ you	b-8f7h9j10m-7o7q-8r10
%endowment _ your	b15c6d13
%endowment _ |	c8g10j7l9n-14o26s15
%endowment is	d18f-10o10
%endowment it	b13d10e8j9o13s9
%endowment me	h12j8k10o-7q13
%endowment no	l21
%endowment of	j12
%endowment that	f-8l-9r13
%endowment the	f-7g19q9
%endowment them	r14
%endowment thi	d11m10
%endowment us	k17
%endowment you	a13c6e-10f7j-17l-9m-10n11o14s-8
%endowment your	c-5k-7q-9
%endowment |	a16d10e-8j7
%event	j-21k-22l11m-12n-10o-7p-26r12
%event $	a26c-6d-16e11g8i13l9o10q14r12s-9
%event ?	b-8c6e-11h-7i40
%event _ $	a10c-12f-7g-12h24j8k10m-21p16q10
%event _ ?	b9e16h-9m-7p10r-10s-13
%event _ a	a-9d-15k-14n11o-10
%event _ about	d11f-11l-11n26q-7
%event _ again	f11o12
%event _ all	c7e-13k-6l-11n8
%event _ am	b8g8n8r9s10
%event _ an	o15q12
%event _ and	a-8d31g12o-8p15r19
%event _ answer	o16
%event _ are	a9b9k13l-9n8
%event _ away	h12
%event _ be	h19i-9l-9
%event _ because	g10j12n-8r-9
%event _ been	a10f8h10j9k9l-11n-9
%event _ better	p17
%event _ can	b-9e15i11j-7r20
%event _ clear	d21
%event _ come	h8k11l11
%event _ control	n11
%event _ could	g12
%event _ end	e9p12
%event _ enjoy	o15
%event _ fine	g19
%event _ for	a10d9e8f8g14j-6m22n-7p10
%event _ from	e10f13l8n-8
%event _ go	i7j-10q10
%event _ grown	d15
%event _ happen	f10
%event _ have	g-8k6l19n12o13p-12
%event _ hormon	j12
%event _ how	a-10b15c12d-10e16f22k9m8r-9
%event _ i	a18b14f-17g16i-6j-20l-14q-9s9
%event _ if	c-8i-6m7p-8r15
%event _ in	e8f13l-11n8q15r20
%event _ into	k11
%event _ is	a-12c-6g-17i13j11k-6l17m8o20r-18
%event _ jealousy	n12
%event _ job	e20
%event _ just	l-9m-8q10s-8
%event _ kindnes	n12
%event _ last	o19p16
%event _ like	c11f12h15l10m10
%event _ longer	s14
%event _ me	a-12d-11g11h17j-15k-8m29
%event _ most	l17
%event _ my	e9g32h-8k-10l-10q-11s11
%event _ no	l12s13
%event _ not	a-12b30c-5d14f9g-12j-7k-8n-9o-12q14s-9
%event _ now	j14
%event _ of	d-10f17j12
%event _ ok	g13
%event _ on	a21b8j-8l-9r8s-8
%event _ one	i-6l20
%event _ only	h-11l15n-8
%event _ or	f-11h7
%event _ out	j-8l13
%event _ paranoia	f19
%event _ person	h15
%event _ pure	f13l20
%event _ right	d-9e15h8i10
%event _ scary	f16
%event _ slow	i16
%event _ still	c15h9
%event _ sweet	c12
%event _ thank	g18m8
%event _ that	a8b-11c-6d25e13g-10h-9i-7j7n-11r-10
%event _ the	j19k-9n13q-17r-8
%event _ them	a14
%event _ there	b-11f20j7
%event _ thi	d18g-10s8
%event _ third	i15
%event _ time	b8g-9j11
%event _ to	a18e-10f-15g12h-8k-7l-13m13n18o-8r16
%event _ turn	e17g12
%event _ unanimou	q16
%event _ until	o13
%event _ us	a15h17k7n-9
%event _ way	d12p23
%event _ what	e12h-8p-13r-7s24
%event _ who	b8c11d11m12q9
%event _ worth	g20m11
%event _ would	a11e-9g-13h-11i6j-6r-9
%event _ wrong	m13
%event _ you	a31d11g21h-14j-8m-11n15p15r10
%event _ your	a11c10d-9f13l8p9q-9r8
%event _ |	c7d-15n15o-16p12r-21
%event all	a15h9n13p9
%event and	a-10c-9d9f15g-17i-8j11k-7l14s-7
%event are	b-8f11
%event before	p15
%event cold	h13
%event com	a17
%event depend	c12r13
%event did	l18
%event door	b8p16
%event email	r12
%event face	a9d17
%event for	a13b10d-18h9j7n9p11s13
%event house	a10e17o9r9
%event i	b-9c5f-15g9j6q-10s30
%event in	b-13f12i11l8o-10q-11r-18s11
%event is	a10c-9e20f11g25h11j28k13m12n10o8s-8
%event it	b-9g-10j16l8m-7
%event must	d10j10
%event my	p14
%event off	h14l15
%event on	b13h-10n11o13s7
%event or	b24i-7
%event out	e11o7s-8
%event round	i8q16
%event should	e13
%event tak	a15
%event the	b-8d18g24i-18m-8n7p12
%event then	i15
%event time	h10j15s9
%event to	a19g9i8k11p-12q-8r-13
%event tone	r11
%event true	f14
%event up	f9m14o11q10
%event was	a-11c-14d-12g-11h18i-11k-7l18m-9o-7q-22
%event will	b-9h13l10o-9p9
%event word	b11
%event work	e13
%event would	d13h9p18r-10
%event you	f15g8h-9i12m7n8q20s12
%event |	b8c13f20k-9n-9o14r-22s-15
%everyone	b-9c-9d9e-12g-20i-9j-11k16l21m23n17o-15p-10
%everyone $	a9n9q8
%everyone ?	d17
%everyone _ ask	f7q14
%everyone _ at	l16
%everyone _ in	q19
%everyone _ it	a16f14r-10
%everyone _ me	m13n-8
%everyone _ my	q15
%everyone _ not	a13f14k9l11
%everyone _ of	d10k-8s11
%everyone _ the	n-7q18
%everyone _ think	k7q15
%everyone _ us	f9k-7q8s12
%everyone _ was	k11
%everyone _ you	b-9j-7k7l-12o8p-8
%everyone _ |	c11m15p10
%everyone before	k17
%everyone do	a14n8
%everyone in	q25
%everyone is	l16q-11
%everyone other	h-7k23q-10
%everyone people	n14
%everyone rest	k-8s11
%everyone who	l12m-8p15r20
%everyone |	k12
%explains	b20h10
%explains _ you	b12
%extreme-name	c-16e-30f-18g-13i-14k-11l-17m21n12p-24q-23r-34s71
%extreme-name $	b13e-8j9s28
%extreme-name ?	b15m-10s10
%extreme-name _ $	a11b9e13m8p14
%extreme-name _ but	a18
%extreme-name _ discus	e14
%extreme-name _ for	d-15g12s16
%extreme-name _ just	c10s8
%extreme-name _ since	k12
%extreme-name _ you	b-7d-12f-7h7s21
%extreme-name _ |	a15b-12d-13g-10j10m18n13
%extreme-name and	l10s18
%extreme-name blame	a18
%extreme-name but	m14p10
%extreme-name else	k12
%extreme-name good	s12
%extreme-name talent	d-11
%extreme-name to	b10g-9o-8
%extreme-name |	b-11c-7d28e-11i-7m9r-9s15
%family-word	a-9e-9g41h-15i-8j-10k-13l-15m13o-11
%family-word $	a11b9d10e17l-12
%family-word _ $	c-5d11e-10h-9i-7k11l-10o7p11
%family-word _ was	a16q-9
%family-word _ with	p19
%family-word against	n13
%family-word now	k13o9
%family-word pressure	a19
%family-word so	e14
%family-word will	g11m16o7
%family-word |	d-13n-11s10
%fated	d-9k29n-9
%fated _ $	k14
%fated _ life	k8m7
%fated _ |	k23
%fated whole	k11
%faulting	d-15f-16g9k-15n50o-10p-16
%faulting $	i6n10
%faulting _ $	h7k-6n11
%faulting out	n14
%feel	b-10c5e-14i-23j16k-8l-17p10s7
%feel $	j18l9m17n23o10r11
%feel ?	a14g11
%feel _ $	b-10f10h-14i7q12
%feel _ ?	g-9i8j17
%feel _ a	b14j13k12p17q8s7
%feel _ about	c-7f10g18i6j28m-7
%feel _ again	h12r10
%feel _ and	a8g25i-15o-8r-14
%feel _ angry	a15
%feel _ answer	i16o11
%feel _ anyone	s9
%feel _ ask	e15
%feel _ at	a8d15e10f-7j11n9q8r8
%feel _ better	a10d21k9q-9
%feel _ but	m14
%feel _ by	e10i6j19
%feel _ cry	j18
%feel _ daughter	o14
%feel _ down	e16p13
%feel _ else	h14j19
%feel _ feel	k8m10
%feel _ for	a8c6g11l-8n14o11q8r9
%feel _ from	l18o9p-8q8
%feel _ good	h13o7
%feel _ grip	j12
%feel _ heart	g15
%feel _ help	s10
%feel _ i	c-7e-10f-14h8j-7k10m21p-20r-14s19
%feel _ in	b-12c6d13e10g-12i7m9n16q9
%feel _ it	a12e15f15j14l15n8p-20
%feel _ like	a9f-7g9k14
%feel _ look	n15
%feel _ me	d-9e18k6p-10q12
%feel _ met	k11
%feel _ of	c-8d-15e-10j16k6p9r11
%feel _ out	n10o18p-8
%feel _ over	c6j10
%feel _ personality	l14
%feel _ pic	d9p14
%feel _ piec	j12
%feel _ promise	h12
%feel _ quiet	o14
%feel _ say	d16e9m8
%feel _ sense	j10
%feel _ shame	p16
%feel _ sick	d13
%feel _ six	e15
%feel _ sorry	p19
%feel _ spell	e12
%feel _ stop	b8p10r13
%feel _ talent	d13
%feel _ that	a-12b8h12j14k-8n-10o12p-11q-15r9s10
%feel _ the	a-16b8c8d16e-12k16l-20m9o12p10q-13s8
%feel _ thi	a12i6m-7p9
%feel _ though	c11o14
%feel _ thought	s10
%feel _ tir	l19
%feel _ to	a18d-20e17h10m7n-11o21
%feel _ told	p16
%feel _ too	m9
%feel _ up	f11h17n-11o13
%feel _ want	m16
%feel _ who	e14
%feel _ with	b-12h9j12n-19o-8p9s11
%feel _ worse	d9l15
%feel _ you	c7e11j17n15o7r9
%feel _ yourself	d11g11
%feel _ |	a-17b13c8e8f-8g9h18k-7m-8o8p-13
%feel a	b10f-7j8k-9m16n-10p18r14
%feel about	j11p19r-9
%feel alway	n18s8
%feel answer	o16
%feel asham	g20
%feel boy	l11
%feel chang	f-7h12i7
%feel check	b8k11
%feel feeling	m17
%feel gone	a14l8n12
%feel got	a-8b8m-8n17o-9p9
%feel grateful	d18
%feel happy	m13n10
%feel heard	o13
%feel here	a-9g31p-10
%feel it	a-13b-8d14f15g-14h9n10p-13
%feel like	c-8d-11m-7
%feel me	a13d9e9k12m8s-7
%feel more	j-7r13
%feel never	f8k10
%feel no	d14f8j18k9n8o12r7
%feel not	c9e9k10m9q-9s-11
%feel on	g10h16o20p11q-8
%feel only	a14
%feel over	b7j20
%feel proud	h12r16
%feel sad	j12
%feel sat	h18
%feel stitch	p26
%feel stopp	q15r7
%feel sure	p15
%feel the	e27g9h-13j-13l-9o8p12q-9
%feel thi	b8f12
%feel to	c-5e45f-11i14j-14l10m13n-18o-15q-9s-13
%feel told	a8f8k7s15
%feel up	j6k10
%feel you	a-14c26d-14i8l-8o-7p10
%feel your	a-11d-10f13i-9n-13p-13q15r7
%feeler-name	d-9j27
%feeler-name queen	j11
%feeling	a34c-21d-26e-13h-10i-15j77k-9m23o-9p-18r12s-10
%feeling $	f-12n-9r12
%feeling ?	l10m16
%feeling _ $	a-12j-15n12
%feeling _ a	j17l13
%feeling _ an	j12
%feeling _ for	j14l19
%feeling _ is	j21n-8
%feeling _ just	j13
%feeling _ my	a19
%feeling _ not	j25
%feeling _ of	j11
%feeling _ people	f18
%feeling _ so	j12
%feeling _ that	q15
%feeling _ you	a15j12m13q13
%feeling _ your	f-7j26
%feeling _ |	j12p10
%feeling is	a-11j27q11
%feeling it	j15
%feeling mak	f14
%feeling out	j10
%feeling talk	n12
%feeling you	b16
%feeling |	j15o11
%felt	b-25c-10d-25e-30f16g-9h-12i-11j30k-20l10r-8
%felt $	l-9n-12s-8
%felt _ $	a-11c-7f7g24h13m-8o13q12
%felt _ are	j13q11
%felt _ can	r11
%felt _ is	g-9j20n-8
%felt _ just	j14
%felt _ last	o12
%felt _ not	j13
%felt _ on	o16
%felt _ over	j14
%felt _ were	j15
%felt _ you	f12j9k-8n-12o-10q14
%felt _ your	j13n11
%felt about	g12j10n-7
%felt from	l16
%felt of	j11n21q7
%felt the	m7o11
%felt thi	a14h8
%felt you	b17d-11j18o10s7
%few	a-17c-20e-25g-14h-11i-16j-11m-13n-17p-11r-19s-9
%few 40	i14
%few _ $	b-8c-6e-13f9j-8k-13m-10p10q-13
%few _ ?	l10
%few _ a	a15f11l10s9
%few _ about	j6m13q-12r7
%few _ adult	f15
%few _ and	b-10d-11g-11l28m10q12
%few _ are	d23f-8
%few _ between	b16
%few _ could	d17i8
%few _ cvs	q11
%few _ ever	h8k12
%few _ for	c6m-12r11
%few _ get	a17k13l13p-10
%few _ heard	f12
%few _ her	g14q19
%few _ how	r16
%few _ hunt	m16
%few _ i	c9i10j-7k9m7n-13o-11s-11
%few _ if	e9h16r-9
%few _ in	b-16c-6f7g9h-12k13l12m8p-14q-9
%few _ invite	b13
%few _ is	e11f-8j9l19s8
%few _ it	i7l18m-11q9
%few _ me	a13h-8k-7p12
%few _ more	r12
%few _ mother	m11
%few _ my	a-8h-7i-6m11r-8
%few _ no	b18g10q10
%few _ nobody	j15m-7
%few _ not	c17d-14e13g-9h9k-7l21
%few _ now	h9s9
%few _ of	c-7d14i8o18q10s13
%few _ on	c9d-9e-10h10i7o-9
%few _ one	f-9g-11l-16n-9q9
%few _ sentence	j11
%few _ should	k13
%few _ skin	j20
%few _ so	g14j6o11q9
%few _ than	d12q15
%few _ the	f-12h10i-7k-16l-15n9o-10s-9
%few _ then	c8i13m-11
%few _ these	c14
%few _ thi	r21
%few _ those	f14l9
%few _ time	c7g11i9j-6
%few _ to	a11b10d9e-8h-15k-9p10q9r-11s10
%few _ walk	i13
%few _ wall	d19
%few _ way	g9p17
%few _ what	i6q16
%few _ who	a12b-11i15l-13m12n16s8
%few _ with	d10m9q12
%few _ would	j14l-8
%few _ year	k10l15r7
%few _ you	a-8b12d-12e9f9g13i9k20l15o11r-9
%few _ your	b8f10j6l-13p15q-8
%few _ |	c11e-14f-7i16k-7l13m-9n-13o16p-14r-10
%few against	q11
%few bad	l15
%few birthday	l13
%few brain	d17
%few burden	d-13m12
%few call	p18
%few chang	h16
%few crime	s11
%few dat	b9k11
%few day	c8e-8i-7k14o20r9
%few desk	b9l15
%few doctor	d15
%few dream	f10h7
%few few	l12r8
%few form	s13
%few funeral	j18
%few ghost	o17
%few grip	j12
%few heart	g13
%few in	d17e10q11r7
%few job	d17q16
%few lie	i20
%few look	i7n10
%few medal	l22
%few month	e9h19j12o12
%few more	p17
%few nap	b12
%few nightmare	b13
%few of	c12d-12e-11f11h-9i-7l12q15
%few penny	r20
%few queue	d12
%few reason	d19
%few roof	h19
%few seat	c12
%few shame	p11
%few single	d14k13
%few slap	p10
%few soul	k12
%few stack	q11
%few stranger	o12
%few sunday	r18
%few thicker	j14
%few thing	c7d17
%few thousand	k23
%few to	a17
%few wait	k12
%few waste	d13
%few week	a12g-14l18o19
%few word	l-13o23
%few year	b-12d9g15h14i-10k-12l11n-7r-7s7
%few yes	c9i7
%few |	e-16g-23j-7k6l-17n-10s-8
%friend	a-10e-13g23h-10j-10s11
%gentle-praise	b-14c12f-14i-12j-14k-17l-14m-7n9p11r21
%gentle-praise $	a-9b-9c6d-13k-6m13n-15o-9r-11
%gentle-praise _ $	b-9d-12g9o-16p9
%gentle-praise _ a	q25
%gentle-praise _ are	c7s14
%gentle-praise _ from	o15q7
%gentle-praise _ get	r20
%gentle-praise _ in	d20p9
%gentle-praise _ know	s16
%gentle-praise _ me	o14
%gentle-praise _ not	c13g13
%gentle-praise _ where	s17
%gentle-praise _ you	a13c9f-10j16k-6l10n9p15r-13
%gentle-praise _ |	c-7g-12h14m-8p21r9
%gentle-praise girl	r13
%gentle-praise i	h13r10
%gentle-praise morn	k6o24
%gentle-praise new	p14
%gentle-praise to	c-5n13o-7p-14s10
%gentle-praise you	c6d9r10
%give-way	b-13d-16e24j14k13l-20o13p12q-17r58
%give-way _ $	a-15c7f-8j-12o18
%give-way _ ?	i11m11
%give-way _ about	r13
%give-way _ and	a30h14p-11r13s9
%give-way _ face	j9k10p9
%give-way _ i	c6e8r12
%give-way _ innocent	n12
%give-way _ me	i11
%give-way _ was	i13r7
%give-way _ will	o-9r13
%give-way _ you	b-13e17f-9j16n11o10q-9
%give-way _ |	e11o14
%give-way and	r12
%give-way it	a-11e-7i8k10m-8n12o9r7s-8
%give-way like	a17j7l9
%give-way me	b11e23o-10p9q-7r10
%give-way the	i11r8
%give-way to	a15r7
%give-way who	g19
%give-way yourself	j14
%give-way-loosely	b-14c-13e-11f-10g-10h-9k-10l10m-13n-11p-17s-12
%give-way-loosely $	a-10b13d-10f-7g-18h26k-7l-13n8o12q-9r-15s-6
%give-way-loosely _ $	a13b-9d10f-8i-21j15m-10n-13o17q-11r15s8
%give-way-loosely _ ?	a8e-13h10i7m11
%give-way-loosely _ a	c-7e12h11j14k-11l-8n16o11p-21s-12
%give-way-loosely _ about	a-12d-9j9k-8m-10p9q8r19
%give-way-loosely _ act	e9n19
%give-way-loosely _ again	i13p-9
%give-way-loosely _ already	j6n10p12
%give-way-loosely _ and	a12e-12h10l17p-13q13r11s6
%give-way-loosely _ anyth	a10h7o14
%give-way-loosely _ app	k11
%give-way-loosely _ are	b14e18h14l15
%give-way-loosely _ as	b15e-9h7j8p10
%give-way-loosely _ ask	b13e8h-9
%give-way-loosely _ be	c6e-8g-11j15k11
%give-way-loosely _ because	e17l14p15
%give-way-loosely _ being	e14
%give-way-loosely _ black	f16
%give-way-loosely _ brother	s14
%give-way-loosely _ cry	j18
%give-way-loosely _ day	l15
%give-way-loosely _ did	i11
%give-way-loosely _ do	b9e24h-8l-9p10
%give-way-loosely _ enough	m18
%give-way-loosely _ exist	o23
%give-way-loosely _ expect	a12d9e-9o15
%give-way-loosely _ face	j10k10p14
%give-way-loosely _ fami	b19d9
%give-way-loosely _ feel	j19k7r7
%give-way-loosely _ first	q11
%give-way-loosely _ for	c9d13f8g10h8o9p-18q13
%give-way-loosely _ get	b13c9j7n-12p-10r8
%give-way-loosely _ go	c14e-7h7i7
%give-way-loosely _ grip	j12
%give-way-loosely _ happen	f8
%give-way-loosely _ have	b-11f-11i9m9n15p11r-15
%give-way-loosely _ heart	o14
%give-way-loosely _ how	d12f-9h8j6
%give-way-loosely _ i	d-11l-15p19s-8
%give-way-loosely _ in	d-14e9h-8j-14k8l28m18n-13o-12p14q8r12
%give-way-loosely _ innocent	n18
%give-way-loosely _ is	d12f9m16o11q-7
%give-way-loosely _ it	a-14b-8d10e14i7l-8m-8n-20s-14
%give-way-loosely _ know	a-16m10n-9o-9q12s8
%give-way-loosely _ lie	i7
%give-way-loosely _ like	a14d9l20s8
%give-way-loosely _ make	l15
%give-way-loosely _ me	a18b8q12r13s19
%give-way-loosely _ my	a11b7h9i8k7m-15o-9r16
%give-way-loosely _ nappi	e24
%give-way-loosely _ need	b9e-11g9h-9i7k20
%give-way-loosely _ no	b14l14
%give-way-loosely _ nobody	c9i7
%give-way-loosely _ number	b11o7q11
%give-way-loosely _ on	b28c11d15f-7i14n11p-17r-9
%give-way-loosely _ or	i8p24q-9
%give-way-loosely _ out	d12f13
%give-way-loosely _ personality	l13
%give-way-loosely _ pill	g15
%give-way-loosely _ proportion	l18
%give-way-loosely _ real	l14
%give-way-loosely _ reason	e14
%give-way-loosely _ remember	f15
%give-way-loosely _ rep	c6d9o10
%give-way-loosely _ right	d12e-8m15o8
%give-way-loosely _ ring	o9
%give-way-loosely _ same	g10n11o14
%give-way-loosely _ say	b9c-11e22i18j8l-13
%give-way-loosely _ see	i16j7l12
%give-way-loosely _ sick	d13
%give-way-loosely _ street	p16
%give-way-loosely _ that	a10d-10e17f-7j-9k-10m-9q-14
%give-way-loosely _ the	c-13d10e10g10i9s-16
%give-way-loosely _ thi	d18g10h-10j9l-9m8r13s14
%give-way-loosely _ throw	h13
%give-way-loosely _ to	a22c-6i15k-10l-16m15n9o11r-10
%give-way-loosely _ train	g12h10i13
%give-way-loosely _ true	f14
%give-way-loosely _ up	a-11b-8d9e14k-6p26q12
%give-way-loosely _ visit	g15
%give-way-loosely _ wait	b10c15g11
%give-way-loosely _ was	a9i12l9n12q-8r11
%give-way-loosely _ we	b12f9h21p-11
%give-way-loosely _ when	q15r12
%give-way-loosely _ where	e19i9
%give-way-loosely _ who	i13r8
%give-way-loosely _ with	a-12b-15c5d18e17g9j-9l10n-12r-7
%give-way-loosely _ worry	g13
%give-way-loosely _ you	a11c-8d14j9k-8l13m-10o-10q14s-19
%give-way-loosely _ your	b20k18m9n-10p20q11r-14
%give-way-loosely _ |	h13j9m-13q15s-14
%give-way-loosely a	a-11c15f-21k-8p17s-7
%give-way-loosely anyth	m7
%give-way-loosely at	q19
%give-way-loosely back	c9h8
%give-way-loosely better	d18e12
%give-way-loosely down	c6h16
%give-way-loosely first	r14
%give-way-loosely for	d-13f-7g15k-7m-15r-10
%give-way-loosely here	o10
%give-way-loosely home	g12h18m8
%give-way-loosely i	c-8e-9h8i-11s12
%give-way-loosely is	e14m12
%give-way-loosely it	a27b-19c-11d-14e-13g-25j-14l29m-16o8s19
%give-way-loosely like	a15j9
%give-way-loosely me	a-15c-7e13f-14h13i22j-9k24l11m-16o-24p-13q14r-9s-22
%give-way-loosely my	k-7l-8o8r11s9
%give-way-loosely not	b22c9f11k24m-14
%give-way-loosely on	g9i-6j14m10r-8
%give-way-loosely one	a9e18j-7m-7
%give-way-loosely ring	b13
%give-way-loosely someth	n16r7
%give-way-loosely sure	p15
%give-way-loosely text	o21
%give-way-loosely that	a13d-13e-14g-10n12q10s8
%give-way-loosely the	b13d20j-7m-13o23q-8
%give-way-loosely thi	a10m7n-13r14
%give-way-loosely to	b22c-12d-12j21m28o-16q8r10
%give-way-loosely up	a-9b8d13e9j6k8o9q-8r-17
%give-way-loosely what	a10b-7e15g19
%give-way-loosely who	g19
%give-way-loosely with	n-8p10
%give-way-loosely you	b-8g-18i28k10n-21o-16p11q-14r-25s-14
%give-way-loosely your	c8d-12e-8i19k7l-17o-8p-9q8
%give-way-loosely yourself	j15
%give-way-loosely |	b-11c-11d10e-8h20j-7l-17o25p14r-13
%grand	a13b-11d18l45m11s23
%grand $	d16j11
%grave-wrong	a8b-21d-13e-19f-12g-13i-10j11l45m37n17o-20q-16r-12s22
%grave-wrong $	f-7j9l21m9s11
%grave-wrong _ $	j-8m8s8
%grave-wrong _ a	l16
%grave-wrong _ you	c10j14l12m9
%grave-wrong _ |	j9s16
%grave-wrong is	l19
%held-thing	c-8d-22e-11g11h-13i-15j-9l-11m-9n-8o-10p16r10
%held-thing $	a-10b11c-9e-11f8i7n27o-13
%held-thing ?	f12g23r16
%held-thing _ $	b-11c-6e-8f-16h23k-8
%held-thing _ a	b16p13r-9
%held-thing _ and	j7p9q12
%held-thing _ can	e20r-9
%held-thing _ do	f9k16
%held-thing _ for	a-8b9i-7r-13s10
%held-thing _ is	g21m-8
%held-thing _ listen	r18
%held-thing _ open	c11
%held-thing _ the	c-6o-10r10
%held-thing _ to	d11o14p14q9s10
%held-thing _ us	r16
%held-thing _ when	r12
%held-thing _ who	r24
%held-thing _ your	a-9b-8g-9r13
%held-thing and	a-10e15j7m11s8
%held-thing for	i7p-9q18r9
%held-thing it	b13d13
%held-thing password	r16
%held-thing the	c7j13
%held-thing to	b-9r14
%held-thing you	a-15b-15i-10r-12
%held-thing |	a12e-10f9i-8q10r13
%help-act	c12g11h13i-11k-14m8n12o8p22q9r7
%help-act $	f11g10h9n-10
%help-act _ $	h13k10o8r-9
%help-act _ before	j9p14
%help-act _ home	p17
%help-act _ it	m16
%help-act _ mouth	d10m13
%help-act _ the	e-16h-8n8o-7p-11
%help-act _ to	p13r13
%help-act _ you	b-9d-15n13
%help-act _ your	a9e-9n9q13
%help-act _ |	b11e12o15
%help-act about	j-8m10n11r10
%help-act and	m13
%help-act for	d-9q12
%help-act my	k6m13
%help-act to	b10k-7
%help-act you	b-9c6d11e-15h15s-8
%help-act your	d12j11o13r-7
%hidden-fault	a-11b-15c-9d-25e-11f-7h-10j-19k-17l-14n99o-12p-9q-12r-13s-10
%hidden-fault _ $	f12
%hidden-fault _ ?	n14
%hidden-fault _ alway	n15
%hidden-fault _ it	n17
%hidden-fault _ one	n12
%hidden-fault _ thi	n13
%hidden-fault _ |	n19
%hidden-fault memori	f10
%hidden-fault one	n17
%hidden-fault |	n15
%hold-deed	a-10b17c-22d10e22j-8k-6l-15n-9o9q-16r35s-9
%hold-deed $	a12b8f8i10n16o13
%hold-deed _ $	c-7d10e-8g24h13i26l-8n-14p-13r-11
%hold-deed _ a	g20p-12q8r-13s-8
%hold-deed _ back	o-7p13r14
%hold-deed _ depend	r12
%hold-deed _ go	h12
%hold-deed _ in	d18l14o17r-10
%hold-deed _ now	i14
%hold-deed _ one	h9p39
%hold-deed _ thank	e15
%hold-deed _ the	b-15c-8h-7i7j7n-8o-9r15
%hold-deed _ to	b-10d-10e-8g10h-7l12o9r13
%hold-deed _ what	c7g12o13r21
%hold-deed _ you	b8d15f-10i-7o-14q-9r-9
%hold-deed a	b19s7
%hold-deed and	m19r-10
%hold-deed any	g17
%hold-deed for	e12
%hold-deed is	s12
%hold-deed it	b-8d14e-12g-19h-15j-14l-10o-15p-15r24
%hold-deed me	b-12e10f12g12i19m-10o-12r-14s-9
%hold-deed since	g17
%hold-deed those	l15
%hold-deed up	i12k6o18
%hold-deed you	a-10b11g-11h27r28s-13
%hold-deed your	j15
%i-already	a-14b19c-9f-11g-20h-9i52k13m11n12p-12q-14
%i-already _ $	k9
%i-already _ check	k10
%i-already _ know	i15
%i-already already	i18
%i-already have	b8i10k13
%i-already will	b13c-6g-13i11n9
%i-will	a-22b-8c-11d-12e-17f-32g-17h-18i-14j7l-17m-15n-10o14p28q-17r13s-16
%i-will $	m11
%i-will _ $	c5d-9e-8g-9h8k19
%i-will _ a	g-12h7i-7j-7k-8l13o-10p-9q-10s24
%i-will _ about	n9q-9r15
%i-will _ actual	r10
%i-will _ already	k15
%i-will _ alway	e21m-8s10
%i-will _ am	a9d-12k-14m19o-11p9
%i-will _ asham	d25
%i-will _ ask	i18
%i-will _ be	b10c9d-9g9h13j-8l-10n-9p-15r12s8
%i-will _ being	g9m14
%i-will _ better	h15q12
%i-will _ call	b14m9
%i-will _ com	b15o-7
%i-will _ complete	k9
%i-will _ different	h19
%i-will _ due	e24
%i-will _ entitl	e17
%i-will _ every	p16
%i-will _ find	n8q11r8
%i-will _ finish	p12
%i-will _ first	e19
%i-will _ gett	g14
%i-will _ ghost	o16
%i-will _ give	h16k10
%i-will _ gone	g13
%i-will _ hard	j12
%i-will _ hate	c12p14
%i-will _ have	a11d12e7f11h16k9o-17
%i-will _ hear	o12
%i-will _ i	b-8c6g-11h7i15m-8q7s17
%i-will _ in	a17c6h11i-7
%i-will _ is	q8s16
%i-will _ it	a-18b-11c7k-14l-8m-8r8
%i-will _ just	g19
%i-will _ lett	b18
%i-will _ like	a8c12g8i6k-11r-9
%i-will _ look	i-7o14
%i-will _ might	o7r12
%i-will _ more	r13
%i-will _ my	o13p15q11
%i-will _ never	d-10h13s9
%i-will _ not	a16b-10c9d-14e-9f-8i-9k-9n9
%i-will _ outside	b16
%i-will _ over	b13
%i-will _ owed	e17
%i-will _ parole	s13
%i-will _ post	p19
%i-will _ ring	b16d10g-13
%i-will _ say	a20c7d12e-8h9j8p9
%i-will _ see	c11d11h-8m-7n10
%i-will _ smell	n14
%i-will _ so	h14m-8p13
%i-will _ some	b15e21s9
%i-will _ someone	q13
%i-will _ sorry	a9e-10j10m-18o-11
%i-will _ stranger	b14
%i-will _ sure	g17l13o-8
%i-will _ take	c5k6p13
%i-will _ tell	d9o-13
%i-will _ that	c-9g11h13i-7m20p14
%i-will _ the	c-16e9g21k-7m29n8s8
%i-will _ them	b19
%i-will _ tir	n13s7
%i-will _ to	a18c7d18g-10h-9k25o-9p14
%i-will _ wait	g10i16j9p10
%i-will _ when	b11o13r-8
%i-will _ will	c-9d-9g-21o12s-7
%i-will _ you	d-14e10g-25h-11i11m-8o13p13q17
%i-will _ your	a-9e8g-16j8p11
%i-will _ |	c9h-8k9l-11m-14o30p-10r11
%i-will am	j-8l-12m18q-12s17
%i-will can	e-17f-11g-27i9j-6l-12m10n15o17p-9s-6
%i-will could	e-8h8l-8q17
%i-will have	d16e12m9
%i-will i	a-12d9f-15g-15h-9i-13k6m-15n-14q-8r-9s-10
%i-will might	c9r17
%i-will shall	o25r-10
%i-will will	a-11b15c6d-19e-16f-7h-10k-15l-23m-8n-8q-8
%i-will would	a12b-8c10f10g-13k13l19q-14s-13
%kidding	c10l13n13
%kidding $	n15
%kin	a-15b8c-13d-10f11h-10i-7p-15
%kin $	d10e10g20o-8s11
%kin now	k14
%kin will	m15
%kin-role	b-12h17k-10o9p21
%kin-role _ $	b-12e16j-9p13
%kin-role _ for	h14
%kin-role _ had	q20
%kin-role _ have	f-7g-12k13o8p14q19
%kin-role _ not	g18m-7p-11
%kin-role _ that	i13l12m9
%kin-role _ you	c10d14e-8h8o-9
%kin-role against	n13
%kin-role doe	a10d19
%kin-role i	d-10g-10h14k7q8
%kin-role is	e14f-8k-7l-13n9r10
%kin-role so	e10
%kin-role |	a16d-9e-10h8l14p16s8
%lapse	b-19d9e-22f7g9i-8k-26l16n16q-20r-9s7
%lapse $	d11j-7s-7
%lapse _ $	a-13c12k-9l-13n-13o14s22
%lapse _ are	n17
%lapse _ because	a19
%lapse _ for	o8p15
%lapse _ i	c-5h12m-14p9s7
%lapse _ not	n13
%lapse _ the	e9f9g19p-9
%lapse _ you	a14f10k-9l15n12
%lapse _ |	a19f-7j12o8
%lapse all	h9r12
%lapse for	h15
%lapse it	a14
%lapse me	c10m7
%lapse my	o22
%lapse the	a11m-9p12
%lapse with	i17
%lapse you	c16s9
%large-words	a9b14c-17d11f-12g26h29i-6j7k66l-11m15o-15p-15q-31
%large-words ?	b13g10
%large-words _ $	a-10b8c-7e-18i6j10k17m-10o-8r-10s-7
%large-words _ do	b8h-8k11
%large-words _ for	k18
%large-words _ is	b9e17h-8
%large-words _ me	k20n9
%large-words _ my	k8m9s7
%large-words _ not	e17k21m8
%large-words _ on	k13
%large-words _ one	a10n13
%large-words _ take	d19
%large-words _ too	c10
%large-words _ year	g16
%large-words _ you	b-11c-6e-8f-7g-23j12k18l-14n-11o-8p-9s-7
%large-words _ |	a-12b-9d9f-8g15h9k28o13q-8s8
%large-words i	g13
%large-words in	b9k9
%large-words knew	k12
%large-words my	k8
%large-words so	e12j10
%large-words thi	a14g11h8
%large-words to	g10k12p12
%large-words with	n14
%large-words you	a-9b-11h20k20m-11o-12q9r-26s-10
%large-words |	d-14e-11h8i-7k6m9r25s-10
%last-word	b9c9d-9e-9g28h-13i-8j7l-12m-9n-14p51q20r22s-10
%last-word _ $	a11c9e-7f-7k11p8r13s-6
%last-word _ i	b13
%last-word _ you	p17
%last-word choice	g14
%last-word decision	a13b13
%last-word that	c6p15q20
%last-word well	c12
%laughter	a-35b13c27g-22h-16i-21j-11m-22n-17o-19p-26r-15s-36
%laughter $	a-9b-16c8f-7h-10i-8j-7k8m-12n-8p-11q19s-20
%laughter _ |	b12
%laughter |	a-9c15d14f-7i-7l9
%leaves-room	a-9b-18d-9f-10h-10j-7k-9l-8o-12r-7s-10
%leaves-room _ answer	c11
%leaves-room _ to	c11q10
%leaves-room need	c11
%limit	a-13b71c-12d13e15g-9h-10j-13l-11m9n7o-9q13s-21
%limit $	b9e8
%limit _ ?	b18
%limit _ is	b19p9s7
%limit _ to	b11s-7
%limit _ you	b11e10n8
%limit _ |	b10e11l-9q16
%limit hour	b15
%limit time	b21q9
%limit |	e13
%limit-set	a8b71c-16e-8f-23g-21h-15j-13k-16l-19n-19p-18q-26
%limit-set $	i18
%limit-set ?	b11
%limit-set _ $	a-10b-16o-9p-10s15
%limit-set _ breathe	s14
%limit-set _ come	b-19
%limit-set _ is	b9c5o13
%limit-set _ me	b29
%limit-set _ my	b20s-14
%limit-set _ no	b17o9p9r10
%limit-set _ off	b14
%limit-set _ on	b13e-8
%limit-set _ what	i14
%limit-set _ you	d17e17f-9g-10o12s-8
%limit-set _ your	b9
%limit-set _ |	b37c-9g-9h-9i7o-8p10
%limit-set comfortable	b14
%limit-set hour	b13
%limit-set if	g9p16
%limit-set it	a10d12o8
%limit-set me	b19k-6
%limit-set not	b16c-12j12m-8r-7
%limit-set on	k6o11
%limit-set rather	r-7s13
%limit-set time	b14q8
%make-up	a17c9h10i-12k6l19n-14o-18
%make-up _ $	b10d13h-9j7l-13m9p-13
%make-up _ feel	k8
%make-up _ of	l19p9
%make-up _ out	l16
%make-up _ sick	d13
%make-up _ thi	a16
%make-up _ thing	f15
%make-up _ to	m13
%make-up _ want	m11
%make-up _ your	l16
%make-up me	c-6f-10l-11m15
%make-up people	f13m-8
%make-up sure	p15
%many	a-8c-26d-24f-27g11h-13j-9l21m-14n-31o-33r-22s-28
%many 40	i14
%many _ $	b-9c-6e-14f-9g-11i7j-10m-16s-12
%many _ ?	l19
%many _ ago	l18
%many _ and	c-6f-8i7k16p-12q24r7
%many _ i	i-7o-9q-14r-8s-9
%many _ of	g18i-8l-8m15o8
%many _ the	d13g-8h12i7k-9q15
%many _ walk	i13
%many _ who	i12
%many _ year	k9s16
%many _ you	b8e-9i-9k10p18r-8
%many _ |	a-12c6f7g-17i11m-11q-9r-8
%many and	b14d14f-7i12k12l-10m-8
%many day	k20l-12o18
%many hour	g19o10
%many minut	e9i7o-8q8
%many minute	i18
%many of	l16
%many people	l17q9
%many quid	l21
%many week	e-8l17
%many year	b-9d12f-8g11i-8l16m20n-7
%mere-others	a-8b9d9g-12i8k42l-10m-16p-13q-16
%mere-others $	d-11k16
%mere-others _ $	f10s12
%mere-others _ are	d15k11n-9
%mere-others _ you	i8k11
%mere-others _ |	j8k13
%mere-others lie	i17
%mere-others memori	f10
%mere-others you	d14s10
%mere-others |	d11k10
%mind	a-20b-12d13e-14f81g-22h-21i-9j-11l-20m-7n-12p-20
%mind $	a-8f8i-7j-7l-12n14p10
%mind _ $	a-8f22j-7l-9n-10
%mind _ a	f19i8
%mind _ full	a14
%mind _ of	a13
%mind _ you	f9i9
%mind _ your	f15
%mind _ |	d10f15
%mind of	f10
%mind-failed	b-11e-20f7g10h-10i-22j-6k-13l8n-7o-9p-10
%mind-failed $	a-8h-7n-15s14
%mind-failed _ $	d10j12k10l-10m11n11
%mind-failed _ and	a15o9
%mind-failed _ enough	s12
%mind-failed _ for	s12
%mind-failed _ will	g14
%mind-failed _ you	d-9f10k7l-10r14
%mind-failed and	g15
%mind-failed good	s12
%mind-failed to	b12d14h10j12l10n-9p8s-9
%mind-fails	a12e-16f27h14m-8n14o13r7
%mind-fails $	d11f-7
%mind-fails _ $	f8j8l-9n12s11
%mind-fails _ again	c7f18
%mind-fails _ and	a15h-7i6o9
%mind-fails _ that	o22
%mind-fails _ victim	n11
%mind-fails _ you	b-8q8r7
%mind-fails _ |	h8i-6o14
%mind-fails that	a15i10n13
%mind-fails the	f11n13
%mind-fails to	b12d13h10j12l8n-15s-9
%minutes	b11c-12d-17e12i45k-10m10q-8
%minutes _ hour	i13
%minutes _ |	i18o13
%minutes by	i17
%minutes for	e10i10
%monster	k-7m8
%never-mind	c42j-9l-9m-9n-8
%never-mind _ $	c21
%never-mind _ anyth	c11
%never-mind not	c12
%never-mind reason	c17
%new-self	h40p-9q-11
%new-self _ person	h14
%new-self _ |	h17
%new-self me	h11
%nice	b13c7d10f-10g15k-18l10m-8n9q27r40s11
%nice $	c-8g13i15l18n-13q-8r-8
%nice _ $	a18g-9h-7l-9r13
%nice _ a	j6q20r11
%nice _ are	c10s10
%nice _ get	r14
%nice _ to	c7e11r13
%nice _ you	a13g10h25o-8r-9
%nice _ |	l10p20q13
%nice and	d10j7q16
%nice i	r14
%nice in	b15
%nice thing	d16
%nice to	h9m-7n13o10p-14
%nice you	c7r10
%no-lying	i29n15
%no-lying _ give	n13
%no-lying _ lie	i12
%no-lying _ me	n13
%no-lying not	i22n16
%no-word	b-17c9e-19f-12h-8l-11o88p12q-9r-30
%no-word _ $	o25
%no-word _ is	c6o17
%no-word _ not	c10
%no-word _ ring	o10
%no-word _ to	h-8o8p-13q-7
%no-word _ yes	c11
%no-word _ you	o14r-15
%no-word _ |	o18
%no-word be	o13
%no-word not	c-13e-8g9k7o16p9
%no-word rep	c6d11
%no-word say	a10c12e8i10o-10
%no-word speak	o19
%no-word talk	f-7n8r-13
%nobody	c-11f16j14k21l19m24o15r-16s-9
%nobody $	l11o11
%nobody _ $	d-10e8j11k9
%nobody _ ever	k18
%nobody _ going	h13
%nobody _ have	c9
%nobody _ if	b9e14
%nobody _ like	h17
%nobody _ no	b12
%nobody _ the	i8
%nobody _ to	a19c9g12o21
%nobody _ you	a-14d15e10j-8k11m-9
%nobody _ your	f17
%nobody _ |	f9q-8
%nobody ask	e13m12
%nobody but	g9k11
%nobody can	p9
%nobody could	a19
%nobody died	k-9l12
%nobody else	a-8c6k11m-8
%nobody ever	m11
%nobody one	a8d10m11q10
%nobody say	b12
%old-self	h32i8
%once-that	a10b-19c13d-13f-13h-24i-11j-18l-14m7o-8p-19q-19r32s-16
%once-that _ $	a-12b-11f-11h-9n18r-11
%once-that _ a	d9k6q8r17s-8
%once-that _ am	c6e-10g20i7m11o-9r-9s13
%once-that _ car	g20
%once-that _ comfortable	b13
%once-that _ did	a15h7
%once-that _ different	c9
%once-that _ get	b11c8p17r-16
%once-that _ go	e9p28
%once-that _ gone	g10
%once-that _ had	a18c-6e10o8s-8
%once-that _ happen	c14
%once-that _ have	f-10j8m-10n-12o15
%once-that _ i	c-8e15f8k9m13p13s-10
%once-that _ is	c8d-18e-13j9m8q-9
%once-that _ it	e21
%once-that _ just	a10
%once-that _ lol	o14
%once-that _ lone	c11
%once-that _ me	a-12q8r-10s11
%once-that _ meant	g14
%once-that _ not	c-9h9k8p12r-7
%once-that _ noth	i11
%once-that _ real	h7i14
%once-that _ still	c10
%once-that _ that	a-13r24
%once-that _ the	c14n-7o-9r-17
%once-that _ to	c17o8r9
%once-that _ walk	a9k12
%once-that _ want	b18o15r-20
%once-that _ was	a22c11l21
%once-that _ we	d24
%once-that _ were	b15c9f-8h-9q20
%once-that _ with	k10r11
%once-that _ would	a11h8l11q-7r14
%once-that _ you	a-12c-11e20f-8g-10k16o-8p32r39s-9
%once-that _ |	c12e27g-10o-9r-8
%once-that day	g8n8r14
%once-that he	e11m18
%once-that i	e32g27l9o14r7s7
%once-that that	c-6h-8j9l9r12
%once-that the	c16d-11f-9i-11n8o19r10s-8
%once-that thing	c16
%once-that you	a14c-14d-11e-18g8k-7m-16n-25q-9r25
%only-just	c-7e-18g-10h-19i-17k7m-9o-17p-10r-15
%only-just $	b-12c-5e-8h-12i-9j-8k6l-9m12q9s-13
%only-just _ $	b-8c6g12h8j-13m14r10
%only-just _ ?	a-14c-10d10f-12i14l-11p-11
%only-just _ a	b14h-7j12m9q10s-13
%only-just _ about	c-6f-12k-6n14s13
%only-just _ and	b-10d-10e-18h36j-18n-12
%only-just _ better	p18
%only-just _ but	c6k13
%only-just _ by	i6p11q24
%only-just _ clear	d14
%only-just _ coat	f14
%only-just _ control	n11
%only-just _ died	o14
%only-just _ direction	o14
%only-just _ drawer	p14
%only-just _ eye	i13o11
%only-just _ fine	g16
%only-just _ for	f-7j8k9n30p13
%only-just _ get	a8k10m11
%only-just _ good	r13
%only-just _ hannah	q14
%only-just _ head	d-11f9
%only-just _ heard	f13
%only-just _ house	j13o16p-9
%only-just _ how	d13f8
%only-just _ i	b-12h15i10k17m9n-14o-8p10q-12r-11
%only-just _ is	a-9d11e10h-10i-12j20k-6n13s-11
%only-just _ it	a10c11d9j19l-9n20p-12q13r-12s10
%only-just _ job	e15
%only-just _ just	c7d10k9q17
%only-just _ least	e12
%only-just _ life	c10
%only-just _ like	f9h-7m10
%only-just _ me	a9b9c-6d-10e-11f-7g16i-6j-6k-8m22n11p10q-14
%only-just _ mirror	d11n18
%only-just _ most	l18
%only-just _ my	b11c8e16f-8k8m8
%only-just _ night	e11h14
%only-just _ not	a10b-16d19e-17i-7j9m-8p-14q17
%only-just _ now	l15o11
%only-just _ of	a-9f-8l8m7n8o15p18q10r-7
%only-just _ ok	g17
%only-just _ on	b7c7d11f-12g19i10l8s13
%only-just _ opinion	k7s11
%only-just _ or	h10
%only-just _ our	h13k14
%only-just _ out	b15d13e7l-10o8q14
%only-just _ own	g-9m10n10
%only-just _ place	c8m16
%only-just _ real	h7l20
%only-just _ remember	f17
%only-just _ right	d16e17i6
%only-just _ room	e-9f19k-7s8
%only-just _ scary	f11
%only-just _ see	c12k8
%only-just _ so	h-7j6n18p-9
%only-just _ stop	r13
%only-just _ talk	d21j7n11
%only-just _ text	o15
%only-just _ that	d21e-9f-11g9h22i-8j10
%only-just _ the	a9h16i-7o-9q-9r-7s-13
%only-just _ then	g22l10q-9s12
%only-just _ these	c13
%only-just _ they	d17
%only-just _ those	f14
%only-just _ thought	c14
%only-just _ three	q18
%only-just _ time	i9l14
%only-just _ to	a20c20f-8g15i-6k-11m14n-8q-11r21
%only-just _ unanimou	q16
%only-just _ understand	a13i10
%only-just _ until	k8o13
%only-just _ want	d10s13
%only-just _ was	f16h9k10
%only-just _ what	c7e23h-8
%only-just _ when	a17c7d-9e18l12q9
%only-just _ who	a-10g12i10m11q26r8
%only-just _ will	f10g12r11
%only-just _ with	b-9c-7e10g16h15i-8j9l9o10q16
%only-just _ without	d19
%only-just _ word	s17
%only-just _ year	f-7k12l9
%only-just _ you	a8b8c6e11f15g14h-13k25l22m-21n11p-9
%only-just _ your	a14b10c-6e10k-7m-8n8o7p-12
%only-just _ |	b10c11d-27f9g15h8i10k16n-12q-10
%only-just a	b-13c8e-9g17h7j8k7m7q-8
%only-just all	m15
%only-just and	k10l-11o13
%only-just another	c10
%only-just back	c11
%only-just call	p15
%only-just check	c18
%only-just come	h13
%only-just cook	g24
%only-just day	c10g9k-7
%only-just disappear	m12
%only-just disappoint	g17
%only-just do	e10r14s7
%only-just ever	m18
%only-just have	q-8r12
%only-just hospital	h9p16
%only-just in	d14i16q13
%only-just is	b10c-12h8j20k9m8p10r12
%only-just last	h14i7
%only-just life	d11
%only-just me	a12d17q14
%only-just met	k11
%only-just more	p17
%only-just my	c7e-11g12m8n14p25r8s-7
%only-just need	k13
%only-just not	d15n-10
%only-just of	c13f12h-7l-8
%only-just one	h12k13
%only-just other	s17
%only-just our	b9k9
%only-just pretend	o14
%only-just proportion	l23
%only-just real	k11
%only-just that	a9d30e15n11
%only-just the	h-11i10k-9l-13p19r10s-13
%only-just there	c8h16
%only-just thi	a-10f-10h-12l12m19r10
%only-just thing	d18
%only-just us	k12
%only-just wait	p17
%only-just with	d-10k-6m-13n15
%only-just word	o13
%only-just writ	i18
%only-just you	g11h9k17o-12q13r-9
%only-just your	g-15h12j13k-8l16p-10q13s14
%other-one	a-14b-18c-6d-9h-8i-9m-11o9q25r11
%other-one $	a12c12d-18o11
%other-one _ $	b-8c-5e-9j-13k10m-10q-18r13
%other-one _ a	a16b18f-7j7s10
%other-one _ are	d15k7
%other-one _ come	g17
%other-one _ i	c6m-8o20r7
%other-one _ never	n8q13
%other-one _ not	d21j12o9
%other-one _ that	i8l15o-7q17
%other-one _ thi	q11
%other-one _ your	g12j8l14q16
%other-one _ |	f-7l8o-10p17q-11r8
%other-one and	h8m15n9o15p-9
%other-one doe	d22
%other-one get	c7r14
%other-one in	i8j9m-8q21
%other-one so	e9
%other-one wiv	q15
%other-one would	d-9g10q15
%other-one |	a11p21q-13
%out-of-proportion	a-17d-11e-19g-11h-23i-7j28k8n-24p-12q-16r-20s-14
%out-of-proportion $	f16j11m7
%out-of-proportion _ $	g9j12k7l13n-10
%out-of-proportion _ people	b14
%out-of-proportion _ to	c11j11p11
%out-of-proportion _ |	c6j13
%outburst	a56d-26e-14g-28h17i19l8m11n-25o-9p9r-14s-9
%outburst $	a14e8i19
%outburst _ $	a10k15m10n-18r-8s14
%outburst _ a	a21
%outburst _ because	a15
%outburst _ door	b10
%outburst _ i	f-7h-9k-6l15m22q-9
%outburst _ in	b15
%outburst _ messag	e17
%outburst _ on	f8l8o13
%outburst _ someth	f15
%outburst _ voice	a12f7
%outburst _ while	m11
%outburst _ you	a15m-9o-8p10r-12
%outburst _ |	a28b12e11f7i-6j8l15m-7n-8
%outburst at	a16
%outburst away	h18l8
%outburst blind	f14
%outburst is	a15
%outburst it	a9b11e14f-8i-10
%outburst me	m23o8
%outburst my	a12b9f7g-8k-6m-10
%outburst on	i13
%outburst out	k6p18
%outburst that	d17h-8j-6n8
%outburst the	a16
%outburst them	b14
%outburst to	a-11f7
%outburst you	a-14h-10j-7k10l17m-7o21p-14
%outburst your	f12h-11i-9l8n-8
%outing	b-23c10g17i-12k-11m-9n-21o12q-21
%outing $	a-12c-12e9f-10g13o12q-11s-9
%outing _ $	c9d15h-13m8n-17p-18
%outing _ ?	b-8l12
%outing _ a	a20h-8j20k-7m8s7
%outing _ am	c8g11k7o12p16
%outing _ and	c12e-8f7q9
%outing _ are	c-7e10p14s7
%outing _ come	b20k9
%outing _ done	m14
%outing _ has	k11q8
%outing _ her	o17
%outing _ hour	b9i13
%outing _ i	a-15c-5e14g16h-10k15o-9r-10s13
%outing _ ill	g9m15
%outing _ is	f8i-9j9n15p17
%outing _ it	a10c12i-8l-17q-8
%outing _ maybe	c11
%outing _ not	b-19e8j9r7s8
%outing _ noth	l19
%outing _ of	f15l-10
%outing _ or	c10i11
%outing _ phone	h14
%outing _ remember	f13
%outing _ she	d15q14
%outing _ sit	l13
%outing _ thi	c10
%outing _ to	a19o-9q15
%outing _ try	l17
%outing _ where	i16
%outing _ why	i9
%outing _ you	d-9e17f14k14l8m-9o22p-11r12s12
%outing _ |	b22c12e7f8h17j13m-17o15q18
%outing and	f14i10k10q19
%outing as	b13f-9j15
%outing by	f7i18p9
%outing every	q20
%outing for	b-10e8g20j9o9p12
%outing i	a20c6d-11h-12k-12l13m13
%outing is	e15f-11g-9h-9i-10j-6
%outing mean	s16
%outing of	i8j13o7
%outing receiv	s14
%outing that	f11k10l14m7
%outing to	b11c8f-7g-9j8o10q-9s-13
%outing was	a21
%outing we	c-5d13f7
%outing you	a16c-7f15g-10j12n17q-7
%outing your	f13p11
%outing |	a-10c20d9f-14h19m-8o12p-9q23r9s-9
%overreact	f-7j41
%overreact $	j15
%overreact _ $	j23q9
%oversensitive	a-8b8d-10e-8h-8m-10o-7p-9
%own-up	a-13b-10d-13e-10f-14g-12i-7j-22l-16m-8n-13o-11q-10r-8
%parent	a-8e-22g28h9j-7m10o-9p-10
%parent _ ?	l18
%parent _ not	b16g11o12
%parent is	d-11e-7g17h16l-10
%partner	c16e32h-18k11m7p-11q10s15
%past-one	a-9c-8h-9k-7m9q21
%past-one _ would	q14
%pastime	c-15d-14i-13j-24m-11n17o-11p-22r13
%pastime $	d10g17h9k-15l9m-11
%pastime _ a	b18
%pastime _ are	s11
%pastime _ by	i15
%pastime _ i	g31r10s7
%pastime _ the	k11o8s15
%pastime _ us	k-8s12
%pastime _ you	b9d11e12i6n-7r7
%pastime _ your	f9q-17
%pastime because	a13
%pastime for	g18
%pastime from	b11
%pastime i	g16h12
%pastime is	f16n9r8
%pastime me	i11l8
%pastime of	j8k10
%pastime so	e23
%pastime |	b15c6f9g9l10n7o-13
%perfection	b-8d-13h11k34n-9
%pet	b-17c7f-14g13h-11i-11j11l9p12r-14s-12
%pet |	j11k-8l16s-9
%plain-feeling	e-22f-14h-14i-14j44k-16m-15n7o-22q-19r-14s-13
%plain-feeling $	a12c6g10m-9n-8
%plain-feeling _ are	j15
%plain-feeling _ i	j-12
%plain-feeling _ is	e-9j9
%plain-feeling _ just	g9j15
%plain-feeling _ not	j15
%plain-feeling _ were	j15
%plain-feeling _ you	f8j12
%plain-feeling _ |	p19
%plain-feeling of	j12n13
%plain-feeling to	g13j-8n10r10
%plain-feeling with	j17
%plain-feeling you	b18d-9j19
%possession	b9c9d-18e21h11j-8l-13n17o-19p9q-17r-18
%possession $	a-9b-19e8f-10h7i14j9l16m20n23o-8
%possession ?	b15h-11k7l-11m-7
%possession _ $	b14c6e25f19h7m-12n-7p12
%possession _ am	m17n-8p19
%possession _ are	b9l9n14p15
%possession _ i	k11o-11p18r-15
%possession _ is	b-8d10e20f7i-7j14k7s-9
%possession _ it	a-12e10g-10h19n-8
%possession _ me	a12m-8
%possession _ mine	e20
%possession _ remember	f14
%possession _ so	s20
%possession _ still	g15
%possession _ that	k6m16
%possession _ the	a-9d-10e13f-12j7n11r15
%possession _ thi	e9
%possession _ to	b11c5e15
%possession _ will	a10c8p17
%possession _ you	c11d9e10f16h11j11k7n-9o15r-11s16
%possession _ your	e18g13i11k6
%possession _ |	b20c8g9j-10k10o-9
%possession are	e27
%possession belong	e14
%possession for	e9g36o-10p12
%possession has	b9l8
%possession i	a17e-11m8p15
%possession is	c9d16i-7l-8n-10
%possession on	b12g13p-10
%possession so	e12o8
%possession though	h14
%possession you	b9f14i13m11n10q9
%possession your	e17
%possession |	c13f8g-23j-15l-11q19s-10
%proof	a-10c8h-22i50j-21l9m-7n-23o-10q-12s-7
%proof $	i8k13
%proof _ $	f-12p13
%proof _ you	i12
%proof |	c8f13i25
%provoke	b-9c-10d-9e-22g-13i-10j-32k-14l-13r-13s-25
%provoke $	a-9b12i13n16
%provoke _ $	a9b10c6d17f10h-25j10k-8o10
%provoke _ ?	a-9b9j-10p18s-8
%provoke _ a	a-14b-8d22k9l-9q-8r13s-7
%provoke _ about	a-8c-7g11l9n17o-14
%provoke _ act	e9n13
%provoke _ and	a8d30e-7i-7l-8m14q-16r-9s7
%provoke _ anybody	l11n14
%provoke _ ask	b18g9p9
%provoke _ be	b12k6o8
%provoke _ call	a10j-7l17
%provoke _ do	b13e16
%provoke _ even	h9l10m10n15
%provoke _ exist	o23
%provoke _ expect	o15
%provoke _ feel	j9k8
%provoke _ for	a-9c7e9g14q15r-10s15
%provoke _ get	b11c9n-10
%provoke _ give	e13n13
%provoke _ go	c14k10s7
%provoke _ had	a14
%provoke _ happy	m12
%provoke _ have	c-8e-19f-9h11r-10s-7
%provoke _ here	g14
%provoke _ high	b10
%provoke _ how	c10d18q-9
%provoke _ if	b12f9
%provoke _ ill	m24
%provoke _ in	e-10h10i-6k15n-10
%provoke _ into	a16e10f9
%provoke _ it	d9e-9f7j-12k-8l18n-20q8r7s-10
%provoke _ joke	j12
%provoke _ know	a-12d17f11n-9q12
%provoke _ let	b9h20
%provoke _ lie	a-13i12
%provoke _ like	h11k9r13
%provoke _ maintenance	b10
%provoke _ make	l18
%provoke _ maybe	c15
%provoke _ me	c-12e-14f16g-11j-6m11n14o-14p17s9
%provoke _ mind	i13
%provoke _ much	d15s6
%provoke _ my	a14b12q-8
%provoke _ need	c-5e-11f-9g8h-9i-7k22
%provoke _ nobody	b7c10i8l11
%provoke _ now	l8o11r7
%provoke _ of	a12q8r12
%provoke _ other	k7
%provoke _ out	a22k6
%provoke _ personal	j10
%provoke _ recognise	h12n13
%provoke _ remember	f20
%provoke _ rep	c6d11
%provoke _ ring	o12
%provoke _ say	c-10i15k-6m7n8o7
%provoke _ so	d-10j20m9o9
%provoke _ take	j15m8q9
%provoke _ tell	a14g14n10
%provoke _ that	b-8d-13e22f27g13j9k-8n-9p-10q-8r11s9
%provoke _ the	a29b-8c10e-9i-14m-8n20o8q-15
%provoke _ thi	a10e11f14h-8m-8
%provoke _ throw	h13
%provoke _ to	c-12d15e-24f-12i-9j-11o8r12s7
%provoke _ up	a16b-8g-9l9m11p16
%provoke _ visit	g13
%provoke _ wait	c15
%provoke _ what	m16q9
%provoke _ with	a16d-19i8
%provoke _ work	b17j8
%provoke _ worry	g13
%provoke _ you	c11e-17h22i-10j7l9n-8o-16p-17
%provoke _ |	a13c12f16h24n10p9
%provoke a	b18i9j8l-22n8p-12q18s-7
%provoke about	o-8r12
%provoke alway	b11c12l9
%provoke amount	d15
%provoke at	f7g-9k12r14
%provoke been	b-15d10f-8g-11n13
%provoke come	c9
%provoke have	a17d-10f-7h13n10
%provoke her	j11s8
%provoke it	a32c6n-9
%provoke like	a16n8r13
%provoke me	a23e9f-10h-11i-15j-9l-14n-8p22q-9s-9
%provoke met	d17
%provoke my	a15f8q15
%provoke need	b14
%provoke never	d14j7
%provoke not	b10c5i19j13k16l10n9p10q11r-12
%provoke on	f14o10
%provoke once	f8n13q13
%provoke past	h19
%provoke place	f9
%provoke so	b15i9j-13l11p8q-8
%provoke someth	b9
%provoke the	a-8c12f-12j-6m18n-24o-10
%provoke thought	s10
%provoke to	b11d-11e-9g-11l9m19n-8o12p18q-18
%provoke want	n18
%provoke you	a-16b14d13e12h-9j-11m8n-9o13q9
%provoke |	b-8g20j9m16r-9
%rejects-me	b-9c-9d-9f-10g-12h-12i-10p15q-15r-11s55
%rejects-me _ care	n14
%rejects-me _ had	l13
%rejects-me _ me	s18
%rejects-me _ not	n13
%rejects-me _ |	s11
%rejects-me i	l12
%rejects-me me	s8
%rejects-me not	s21
%relation	a-20b9h-20i-12k12o-10r-8s16
%relation $	a8b-7d20e9k10l-10n-9p-12
%relation ?	b12i13r7
%relation _ $	e-11f-8h-13k8l10m-12q-12s7
%relation _ a	a13b13c-6e11f-10g-11o-8r-9s8
%relation _ are	d11m9
%relation _ be	l13q12
%relation _ blood	a18
%relation _ boy	l14
%relation _ i	b14d10g-10k-9p-9s10
%relation _ nobody	k11
%relation _ not	g20j15n8p12q-14s9
%relation _ that	a-10f-9j-8q8s15
%relation _ when	e17r7
%relation _ you	h-8k18l11n16o-11r8
%relation _ your	b-8d-11e17j10l13
%relation against	n13
%relation already	q20
%relation for	e13n8
%relation get	c7r13
%relation i	d-15e16g-9k8q-12
%relation in	e-10i7o11q15
%relation is	b-11f-7j-7k-13m7p-9q-8
%relation so	e16
%relation take	d19f8
%relation to	b10e-8p16
%relation want	p13
%relation who	i-7r17
%relation will	g11l9m15
%relation with	n19
%relation |	e19f-8h-9o9s12
%rescued	a-19c-6e35g31i11j-11l-16m-7r14
%rescued _ for	g20k7
%rescued _ you	d9e9g19
%rescued you	e17g24n-8s8
%role	c6e11h23i10j10k16l-25m-7n19o-20p-21r14s9
%role $	h14i-9l8o8
%role _ $	c-6e10f-7j-7k7q12s7
%role _ are	e8k8n-8q12
%role _ blood	a18
%role _ had	d14q12
%role _ have	d13o11q12r-9
%role _ i	e10f-8p-9q-16s-11
%role _ not	p-12r7s12
%role _ that	i18
%role _ thi	k11n11q12
%role _ want	h16
%role _ would	a13
%role _ you	c13g-15j-8k7l-8p-12r7
%role _ |	c6d11f-8q14r15
%role already	q20
%role i	d10h9
%role on	d-10i11k14
%role would	j12n8
%role you	a-8c-8d17g12h13l-11r-8
%royalty	b21d-14e-10j18s8
%royalty _ is	j15
%royalty majesty	b11
%sacrificed	a11c-11f10g53h-14i-18k7l11n-14p-9q-9r-10s7
%sacrificed $	g13i12o10
%sacrificed _ flight	k11
%sacrificed _ for	g17
%sacrificed _ on	g17
%sacrificed _ own	g14
%sacrificed _ the	a9c7j-6k10l-11m19
%sacrificed _ you	d19f8g11m8
%sacrificed _ |	c-5f11l10m-8p11
%sacrificed you	d9e16f-7g17h-10
%said-verb	b-10c-15d-18f9h-20i10j-10k-8m-19n-19o-17r-10
%said-verb $	a-14c-10e21g13h8j-11k16n-8o18s10
%said-verb _ $	a19b-15c6e13f7h-14i6j-13l18m-9n15
%said-verb _ ?	b-11c7l20m15p10
%said-verb _ a	c7d18g31j-7k-8p-11r-9s15
%said-verb _ and	c10e-10g-12j15k-9s-10
%said-verb _ answer	c6e14
%said-verb _ are	b-8d-13e-12h9i-7j-13k-7n14p15q9
%said-verb _ can	b14
%said-verb _ easi	h11
%said-verb _ feel	k10
%said-verb _ for	a8p14r11
%said-verb _ have	f10k7l-9n8o12s18
%said-verb _ i	b17c-8i8j-10k-15r-11s-6
%said-verb _ is	b-13c7e-8h-7j-14l11n8q-11
%said-verb _ it	b-8g14i7k-7m-8n-8o-13r-10
%said-verb _ maybe	b9
%said-verb _ my	i11m15s8
%said-verb _ need	e13
%said-verb _ no	b14f12o15p9r11
%said-verb _ not	b20c15p13q-11
%said-verb _ that	c-8j-13p21
%said-verb _ the	j17n-8o12p10r15s6
%said-verb _ thing	a24j7
%said-verb _ to	a-14b22d17n10o12r10
%said-verb _ up	a9b12
%said-verb _ was	a-11c-6d-9k-9q-12r16s-7
%said-verb _ were	i20q15
%said-verb _ what	l11m8r16s-11
%said-verb _ when	d10e16p-9q8
%said-verb _ who	i11
%said-verb _ with	c6q25
%said-verb _ would	a-8c8g-19q-10
%said-verb _ you	a-17c-13e8f12g15h-8j-7k6l-15n7o15s19
%said-verb a	f7g23k6m7
%said-verb for	a9j11
%said-verb her	g10h13j-6p17q-13
%said-verb i	c10f15g-21i-7j8k9m13q-8r9
%said-verb in	e12g10
%said-verb it	a9e-20h-13k-12n11q-16
%said-verb like	d16f16l18q11r9
%said-verb me	b13c-6d-14e-18f-14g-9i11j-7k-9l13n-7o-13p-15q14r-15s9
%said-verb my	i7k17q-9
%said-verb on	g13i12l-11
%said-verb someth	c11j14p10
%said-verb sorry	i-6m15o12p-8
%said-verb that	d11g-9i-12j-7l21p-10r-10
%said-verb thi	d17j7k7o7
%said-verb through	l15o-11
%said-verb to	a-11b-12e-11f-11i7j7o25p17q-11
%said-verb you	b21c-10d-22e13g-15l-9p-24
%said-verb |	f9h11o-8r13s11
%scorn-name	c-7d52e-18i-19j-14k14m9n-13p13q-15r-12s-17
%scorn-name _ $	a-11k8o-12p12s-13
%scorn-name _ am	m13
%scorn-name _ going	h13
%scorn-name _ have	c9
%scorn-name _ i	l9m18o11p-9
%scorn-name _ if	b8e14
%scorn-name _ like	c6h15
%scorn-name _ on	a12
%scorn-name _ to	a9c9o17
%scorn-name _ you	d19e9k11r-8s7
%scorn-name _ your	f13
%scorn-name _ |	f11m14q-9
%scorn-name ask	e13m12
%scorn-name but	g9k11
%scorn-name can	p9
%scorn-name could	a18d-8l24q-8
%scorn-name died	j8k-9l14
%scorn-name else	a-8c6k11m-8
%scorn-name ever	m11
%scorn-name say	b12
%scorned	a12c-7d42e-20f-13g-15i7p12q7s6
%scorned $	d15g13
%scorned _ $	b8e14l15m10n-10p12q11r8
%scorned _ discus	e14
%scorned _ enough	s12
%scorned _ i	d14k-9l9o7
%scorned _ in	d16
%scorned _ it	b8i15j11q8
%scorned _ just	c10
%scorned _ to	h11o10
%scorned _ you	d10h10o8
%scorned but	b8m17p10
%scorned clap	l24
%scorned else	k12
%scorned for	d14
%scorned in	i13j12
%scorned to	e11o-14
%scorned |	a8b9d21i11k-8s10
%secret	a-16c-10e-10g-19j9k33s11
%secret $	f18k18n-8p11
%secret _ $	a12c9f-9g-12j11n20p20q-11
%secret _ and	f15s9
%secret _ are	d10f-8o-9s12
%secret _ can	k14
%secret _ did	o12
%secret _ doing	e10m10
%secret _ have	e15k-7
%secret _ i	d9e8i-7k13
%secret _ loud	s10
%secret _ mine	e12
%secret _ of	k13n9s9
%secret _ said	i15o14r8
%secret _ the	b13i7n-16q15
%secret _ us	k-8s11
%secret _ you	d-9j15r10s7
%secret _ your	b-8i-8j-7m9n12
%secret _ |	c10f-11m-10o8p13q-11r-10
%secret all	a15h9l11n10p14
%secret i	g18k-9s9
%secret of	e8i20k10r7s-7
%secret one	m8p16
%secret receiv	s14
%secret rest	g-10j7k21s7
%secret so	e9j9
%secret you	a-11b-12d19e8f-10h19l-11o14
%short-while	c-13d-18f-8h-20k29m-12n-9r-8
%short-while $	c-5e14f-13g-12i-8k12l-16n-10o10p-11q8s-7
%short-while _ ?	l12
%short-while _ and	c6k11m-7s7
%short-while _ are	a8p17s8
%short-while _ can	b8o16
%short-while _ have	e11j8k13
%short-while _ hour	b9i13
%short-while _ i	a-15b-17e15h-17k22
%short-while _ is	h10n16o-10
%short-while _ it	c8e-7h8
%short-while _ my	k-7q15
%short-while _ never	f12
%short-while _ sit	l12
%short-while _ the	d-17e-10f9h-10k-10m-8n12o9r-13
%short-while _ tir	l12
%short-while _ try	l17
%short-while _ you	b9c11d9k10m-11o7r-7s15
%short-while _ |	a-10b11d-11l8m-10
%short-while and	b9c-6d-14g-9k10r-9
%short-while by	i15
%short-while every	q22
%short-while in	g25k11
%short-while is	f7j-7l18o14s-7
%short-while mean	s10
%short-while of	e12g9h-7i6o13q8
%short-while receiv	s14
%short-while that	l15m7
%short-while to	b8g14o-9q17
%short-while |	b-15f10o19p-9r11s-12
%shown-in	b15g-15h-10j-8k-11l-18n-17o-21p-15q-19r-12
%shown-in of	f8m13
%sibling	b-8d-15i6k20m-7o8q19
%sibling _ $	k14
%sibling want	p13
%sign-of-life	b-11c70d-13e-12f-14g-15h15i-10j-10l-8n-11o-17p-13q-21
%sign-of-life _ face	c9
%sign-of-life _ in	c10
%sign-of-life _ my	c11
%sign-of-life _ on	h14
%sign-of-life _ us	c18
%sign-of-life _ you	c14
%sign-of-life _ |	c12o-9
%sign-of-life about	c15h7
%sign-of-life your	c17h8
%small-deed	c13d-10g-13i-11j-13l10o7
%small-deed $	a16b-13c22d-15e26h13i-7l-13m-14n13p14q-8s-7
%small-deed _ $	d-17f12k-9l-21p17q8r12s7
%small-deed _ a	a-8b17m-12
%small-deed _ am	b8e8m14
%small-deed _ and	a14h14k10
%small-deed _ anyway	c16
%small-deed _ are	m10
%small-deed _ at	m8n16
%small-deed _ bear	a20
%small-deed _ got	l17
%small-deed _ i	b13e-16i14k15l-9m10p18
%small-deed _ ill	m13
%small-deed _ me	b-8i17m9o14p-11q-13
%small-deed _ mirror	n18
%small-deed _ my	d18l8m-8p-9r10
%small-deed _ not	b16j-8k12q9
%small-deed _ or	b15
%small-deed _ out	l17m8
%small-deed _ the	f15i10j-9m-10n10o-7
%small-deed _ then	a18i8s7
%small-deed _ while	m10
%small-deed _ you	a20c-11e-8g17j-12k-8o-7r16
%small-deed _ your	b-9c13f13n10r-7
%small-deed _ |	b-16d10g22i7j21l11s10
%small-deed a	a-10b11k-9m19o10s-9
%small-deed at	a-8c-9d26e-10p-9s-7
%small-deed before	b8
%small-deed for	g9l-8o9r16
%small-deed her	q12
%small-deed him	p17
%small-deed i	c12h16k-7m9p-10s-9
%small-deed in	b11l11n17
%small-deed is	e13s7
%small-deed it	b8e14h-8j-6n-8o10
%small-deed receiv	s14
%small-deed somebody	n14
%small-deed that	a8f15j6p9r8
%small-deed the	a11d14g-9
%small-deed thi	a13h8
%small-deed to	a-18d-12e-9f12g-10l-8p-10s8
%small-deed you	d-19i17
%small-deed |	a-10d13e-9h-7k10l13n-7o10p13s-7
%small-matter	a-14b-14c-16d-25e-22f-18g-10h8i-39j-9k-27l-14m-17n-18o-31p-34q-14r-18s-25
%small-matter $	a-8i-7l-11n-14o-13p-16q-12
%small-matter _ i	g-10l18o8
%small-matter _ the	h13
%small-matter |	g-11l17m-7o-9p10q12r-9
%small-number	a-13c-13e22f-12j8k-7l10m-19n11o-18r-12s-11
%small-number $	a10b-12c-5f7k12
%small-number _ $	a-10c-5e-11f7h-7j12k-11l18m-9
%small-number _ ?	b10l9
%small-number _ a	a12f13i-7l9m9s13
%small-number _ about	j6m16q-12r8
%small-number _ adult	f15
%small-number _ and	e8g11i12j8l12m13
%small-number _ are	d23f-8
%small-number _ between	b16
%small-number _ could	d17i8j7
%small-number _ cvs	q11
%small-number _ ever	h8k12
%small-number _ for	c8e8h7m-12r11
%small-number _ from	b12d9h-8
%small-number _ get	a18k13l13p-9
%small-number _ how	i10r16
%small-number _ hunt	m16
%small-number _ i	c10d9i13k11l11m8n-9q15
%small-number _ in	a9b-9f11h-10k9m13n13p-14
%small-number _ invite	b13
%small-number _ is	g9s11
%small-number _ it	a9c5i7l15m-11
%small-number _ me	a15p24
%small-number _ more	n8r12
%small-number _ mother	m11
%small-number _ no	b11d14j7q10
%small-number _ nobody	j15
%small-number _ not	c11d-13e11h10i-8l24
%small-number _ now	h8s12
%small-number _ of	a-10c-6d14i17o15p9q10s10
%small-number _ on	c11m-7o-10
%small-number _ one	f-8g-10l-14n-7q14
%small-number _ sentence	j11
%small-number _ should	k13
%small-number _ skin	j20
%small-number _ so	g17q10
%small-number _ the	a-10e10f-9i-7k-14l-14m-10n10o-8
%small-number _ there	e12r8
%small-number _ these	c14
%small-number _ thi	b11r22
%small-number _ those	f14l9
%small-number _ time	c7g11i9j-6
%small-number _ to	a13d10h-14j-8k-7n9r-9
%small-number _ walk	i12
%small-number _ wall	d19
%small-number _ way	p17
%small-number _ what	i7l-8q16
%small-number _ with	e7m8p10q18
%small-number _ would	j15
%small-number _ year	k11l17r7
%small-number _ you	e9g13h-9i15j-6k26l19m9n14o12r-8
%small-number _ your	j7n8p14
%small-number _ |	c7d12e-12f-7k-10l16r-8
%small-number against	q11
%small-number answer	b27i6o10
%small-number audience	n19
%small-number bad	l15
%small-number birthday	l13
%small-number brain	d17
%small-number burden	d-13m12
%small-number call	p18
%small-number chang	h16
%small-number crime	s11
%small-number day	c11e-12q9r7
%small-number desk	b9l15
%small-number doctor	d15
%small-number dream	f10h7
%small-number explanation	e15i6
%small-number few	l12r8
%small-number form	s13
%small-number funeral	j18
%small-number ghost	o17
%small-number grip	j12
%small-number heart	g13
%small-number in	d20q14
%small-number job	d17q16
%small-number lie	i20
%small-number look	i8n11
%small-number medal	l22
%small-number more	p16
%small-number nap	b12
%small-number nightmare	b13
%small-number of	c10d-10e-8f14h-9q13
%small-number penny	r20
%small-number queue	d12
%small-number reason	d19
%small-number roof	h19
%small-number seat	c12
%small-number shame	p11
%small-number single	d14k13
%small-number slap	p10
%small-number soul	k12
%small-number stack	q11
%small-number stranger	o12
%small-number thicker	j14
%small-number thing	c7d17
%small-number thousand	k20
%small-number to	a18
%small-number wait	k12
%small-number waste	d13
%small-number week	a15g-10o22q9
%small-number word	l-13o23
%small-number year	g18k-10
%small-number yes	c9i7
%smash	a23c-7d9e-11g21h24k-12n8p31s20
%smash _ $	a13k-7l-11p18
%smash _ off	r10
%smash on	h13
%smash you	r10
%someday	a-10c80d-15e-9h-21i-7j-7k-12l-10m-9o-18p-12
%someday _ $	c13r7
%someday _ is	c11
%someday _ these	c11
%someday _ when	c15
%someday _ |	c18
%someday day	c12k-9
%someday of	c11
%someday the	c19
%someday |	c14
%soon	c-9d-21f-17g-13j-18k12l-16n-12p9s9
%soon $	b11f-9g-9i17k-8m-7n-13q11
%soon _ $	c-9e12n-8o20p-9
%soon _ a	b14d9
%soon _ at	a13k7
%soon _ i	d12h10s-8
%soon _ it	i10j7k10
%soon _ not	j8k13
%soon _ the	d11p18
%soon _ want	b10
%soon _ you	a-10e7r17
%soon and	q13
%soon but	c10
%soon look	a14
%soon week	o12
%soon you	f11l9m8o10p-9q-8
%soon |	e-8h10l-9p15q-11
%stay	c83g-12i-8k-6o-8p-10q-12r-10
%stay _ $	c20
%stay _ for	c10
%stay _ go	c15
%stay _ me	c11
%stay a	c10
%stay close	c12
%stay not	c25
%stay the	b8c11
%stay your	c9
%surely	a15e-8f32g10l-12n7q21r-8
%surely $	c-7e8i15j8l16m13o14q-29
%surely ?	a9b13f13i-7l10s6
%surely _ $	c5d-11e-11f12h17i-7k20m11n-8o-14p-19q11r-12s18
%surely _ ?	c7d-13f-7h-8j-8l-10s-10
%surely _ about	b19
%surely _ and	b25e12j9m-11o-9r-9s12
%surely _ are	b-11d23e-11n-11q-14
%surely _ as	e10j14p11
%surely _ ask	c6g10h13o10
%surely _ back	c9g9h8
%surely _ because	a-11g-9n17r7
%surely _ come	h16s10
%surely _ did	l15
%surely _ do	b-8h25l9o-8p-10q-8
%surely _ ever	h11n22
%surely _ fault	a16s7
%surely _ fus	l11q8
%surely _ get	m12r8
%surely _ good	c12
%surely _ hannah	q14
%surely _ have	a-13c9d17g11j7o15
%surely _ heard	f13
%surely _ hi	c11
%surely _ i	a-14c11d-15f-7j-6n-8q-15
%surely _ in	i-10j9k6n14o14q8
%surely _ is	b-8d-9e20f-9j9k7l11q-11
%surely _ it	b-10c6d9e14i15j12k11l-9n20o11p15s-14
%surely _ know	d18f-9h-8p18
%surely _ like	o10
%surely _ maybe	c15
%surely _ me	b11c-7e8h13k-8m8p-9r-13
%surely _ my	g15h-8k9n14o-8
%surely _ now	h8l16n9
%surely _ off	h19m7p13
%surely _ on	d15j11k6l-10m13q-8s-11
%surely _ one	b-10g11h-9m14
%surely _ opinion	q10
%surely _ pic	p14
%surely _ talk	n10
%surely _ text	o13
%surely _ that	a9c8d12e12h10i-7p19s14
%surely _ the	e14g14k8l20q9r-13s-6
%surely _ they	d17q-11
%surely _ to	a12d-16g13h13l9n22o-14p-8q10r7
%surely _ understand	a13i10
%surely _ up	h12n-8
%surely _ us	d15f7n-11
%surely _ was	f16k8l10n-12s9
%surely _ what	e16f14h-7
%surely _ when	a22e19
%surely _ who	d11n-10q15r14s8
%surely _ why	f13
%surely _ would	g18o7
%surely _ you	a-9b12c8d12e10g9h-16i-21k7l-16n7q20r10
%surely _ your	d-17e18f8i11m10n7s-8
%surely _ yourself	d26
%surely _ |	c11e-19i14j15k13s-13
%surely and	h-9o8p14
%surely but	c9
%surely call	s10
%surely check	c18
%surely day	l23
%surely disappear	m12
%surely disappoint	g17
%surely have	a8c11d-14n9p11q-8r9
%surely here	q11
%surely i	b10c-6h13i-12k12m7o-8q-16
%surely kick	m23
%surely look	a12
%surely me	e9m17q11
%surely met	k11
%surely my	e8g22k13
%surely need	c-6k12
%surely not	c11d19n-10o8r8
%surely of	a13b-11i13k10q8
%surely pretend	o14
%surely real	k12
%surely remember	f13
%surely say	e-9l10s14
%surely single	c11
%surely so	i8n9o8q16s-7
%surely someth	b10
%surely sort	f14
%surely that	d27f-15g12h14
%surely the	c6e-19f-8g10m18n-11r-7
%surely thi	b13m11n14
%surely think	f22h8j14k-7n-8
%surely thought	s10
%surely us	h10k13
%surely wait	g19p13
%surely walk	j15
%surely will	o15
%surely work	q19
%surely you	c9f15g12i-9l17n-8o21p-13q12
%surely your	f-8g-17l11n10
%surely |	c25h18o-14p14r20s7
%swear	b28e-16f26g16h10j12r7s11
%swear _ $	j16m-14n-10
%swear _ did	s11
%swear _ has	b12
%swear _ me	m14
%swear _ on	a12
%swear _ to	b14
%swear _ you	e12n14
%swear _ |	h13m16
%swear blog	l19
%swear house	b11
%tender-act	c-6d12e-8g-14j-16k-7m-7o-13p-10r28s-21
%tender-act _ $	b-11c-8n12r13
%tender-act _ ?	r19
%tender-act _ you	b13c-7d15o-11
%tender-act at	d19
%tender-act proud	h12r16
%tender-act you	b-9c8h-9o-13p-14s-11
%tender-thing	a-10c-8e-16g-24k-13m-8o-18q14r69s-11
%tender-thing _ $	e-8h-8r13
%tender-thing _ for	r15
%tender-thing _ you	a-17b11e-10k-15n9r14
%tender-thing _ |	l9n11r11
%tender-thing done	d9l13
%tender-thing is	r14
%them	c-11d-12f-15g17i8m-11o-23q19
%them $	a-11e17h15j9o-10r19
%them ?	i12
%them _ $	a-11f-8j8k11m7o-9p9q-7s20
%them _ come	h12
%them _ i	k14q10
%them _ one	k13
%them _ you	a14d-9f-13j-7p14r-9
%them on	i19o10
%them you	g17
%them |	a16e-11f-11g-13h14p15q-9r-13
%they	a-15b-19c-25e-31f-18i-17l23m-8n-10o-17p9q17s-19
%they _ $	d11h-9i9m15n14r8s-9
%they _ down	m19
%they _ in	g13h14
%they _ it	f-8i-6q19
%they _ not	d-16g15h-7o10q12
%they _ noth	h12
%they _ so	g19
%they _ the	b-8d-13e-9g16i-10l-9m-7
%they _ there	i17
%they _ those	l15
%they _ you	a-10j-9l29q-13r10
%they are	f12j11s-7
%they ask	g14
%they doe	q16
%they goe	j13
%they has	q11
%they laugh	d9q13
%they listen	r19
%thing	b-10c-9e-9f-10i10j-14l-14m-23q-14s-10
%thing $	h-8i11k-9n12
%thing ?	i13
%thing _ $	b16
%thing-or-pet	a-12b-9c-15e-13f-10g10h-13j-14l-8m-17n-9p27s-20
%thing-or-pet $	h-11i8q9
%thing-or-pet ?	i12
%thing-or-pet _ have	d22q-9
%thing-or-pet _ |	a16d16g9h16l-17
%thing-or-pet goe	p19
%thing-or-pet |	i8l21q-14r-14
%thinks-ill	a-20b-28g-19h-8j12l-57n-17q12
%thinks-ill $	f-9g10h-8i7j11l-11m10n-14p-17
%thinks-ill _ $	a-18c9i18j-7k13l-10m-13n20o20p-16q11
%thinks-ill _ ?	a20
%thinks-ill _ about	a-8f7m-7p11
%thinks-ill _ and	h7i-7j9o-10p-13r14
%thinks-ill _ ask	b10c-6s13
%thinks-ill _ at	g-10j8m8n-8o-8q23
%thinks-ill _ beat	s13
%thinks-ill _ by	k8q11
%thinks-ill _ could	e9f10k-6q17
%thinks-ill _ different	g13m9p12
%thinks-ill _ do	a9d-11h8n9p-11r15
%thinks-ill _ first	o21r-7
%thinks-ill _ for	a16g-15p17
%thinks-ill _ get	a15
%thinks-ill _ had	l11
%thinks-ill _ happen	a10i-8p14
%thinks-ill _ have	c8e-9f11j-7q15r-14s-8
%thinks-ill _ here	o12
%thinks-ill _ i	c6f-8h8k-13m-8p-17q11
%thinks-ill _ if	c16
%thinks-ill _ is	a-10d-17e22j-10m-7o-8
%thinks-ill _ like	g-10h11o11
%thinks-ill _ live	p13
%thinks-ill _ me	a-11b13f-7g-11h11k-6o-9r14s6
%thinks-ill _ might	g17
%thinks-ill _ my	o16q13
%thinks-ill _ myself	i11
%thinks-ill _ need	e16
%thinks-ill _ nobody	c10m10
%thinks-ill _ not	b14c10d-10h9j-9k7n14o-7p8q-8s-8
%thinks-ill _ now	b13d10
%thinks-ill _ place	d18
%thinks-ill _ real	f19
%thinks-ill _ said	h9r12s-7
%thinks-ill _ side	q15
%thinks-ill _ someth	g14
%thinks-ill _ stand	n10s14
%thinks-ill _ that	a13d11e9f34i-12k8m9n-14p9q9
%thinks-ill _ the	a-9b11c7d-9g8i-11k19l9o8p13s-17
%thinks-ill _ thing	a18j10
%thinks-ill _ through	n12o-9
%thinks-ill _ to	a-19c-20e12f11j-9n-13p21q-10r15s-8
%thinks-ill _ want	c13g-9q-8s9
%thinks-ill _ was	c-6d12h-8i-8m8n19q-10r8s10
%thinks-ill _ we	c9h14l11q8
%thinks-ill _ were	f-7g11i14k7q17
%thinks-ill _ what	f10g14n15
%thinks-ill _ will	h19
%thinks-ill _ would	a-9b-10d10e-10g14i-9l-10s-9
%thinks-ill _ you	f13g-12j17k-6n11o15p-10q13r7s19
%thinks-ill _ your	a-10d12f11h-7j-6n9p20r20
%thinks-ill _ |	g-22i8k-7l-12m19o13s20
%thinks-ill a	d-9m14p12s9
%thinks-ill about	a10e-12o22p9q-9
%thinks-ill and	f13h10
%thinks-ill ask	a14h7o8p11
%thinks-ill at	q8r12
%thinks-ill exact	n13r10
%thinks-ill for	m11
%thinks-ill how	b15c8d14o8q21
%thinks-ill i	a8c12g16l12p-10s14
%thinks-ill if	g26o8
%thinks-ill is	f8h19
%thinks-ill it	a-13b-9e-11g-12k13n25o-8s8
%thinks-ill me	c-6i-10k-11m10n-18p-15r-7
%thinks-ill my	o-7q11s17
%thinks-ill not	a-10b-8f-9j7q11s14
%thinks-ill of	f-11g15i-10
%thinks-ill out	i7n17p11
%thinks-ill people	p15
%thinks-ill see	d21n17q-8
%thinks-ill someone	q11
%thinks-ill someth	c13j21m8
%thinks-ill sorry	m13o11p-9
%thinks-ill that	b-9d18i7
%thinks-ill them	f15s7
%thinks-ill they	q17
%thinks-ill to	d-10h-8o19
%thinks-ill what	a10c12d-14e8l10o-9p27q8s-11
%thinks-ill where	c12g9h-7i8o12s12
%thinks-ill who	a14e12h13o9r9
%thinks-ill why	d25
%thinks-ill with	c6q16
%thinks-ill yes	c10g10q9
%thinks-ill you	a-11b31e-14f-9k-13o-11q15r-12s6
%thinks-ill your	a-8f20n21o18r-12
%thinks-ill |	d15e-11f11g-14h-8l-10o-9p-18r13s12
%tie	c-6g-20j7k-24
%tie $	a11b10o10p-12
%tie _ $	d16k9p-12q14
%tie _ a	a9e13m-8o-7p-11r8
%tie _ had	q15
%tie _ have	e21f-7l-12o7q9
%tie _ i	e14h-10i-9k-6o9q-8r8s-7
%tie _ not	a18e13g11s8
%tie _ that	i12q7s7
%tie _ was	a21
%tie _ |	e11k-7m14p12s8
%tie i	e19h9
%tie now	k13o10
%tie pressure	a19
%tie so	e13
%tie with	e10l11n21
%tie |	a15b14c6e15g-11n-11p10q-16
%too-much-feeling	d-13f-7h-10i-9j34m-15o-8
%total-bond	c-7d-9f-9g-17h-18i-10j-12k76l-8q-17s17
%total-bond _ $	k11
%total-bond _ me	k13
%total-bond _ one	a10n14
%total-bond _ you	k8
%total-bond _ |	k23
%total-bond the	a10n14
%total-bond you	k13
%trifle	a-10c-16e-12f-9g-30h10i-7j-7k-13n-9o-15p-15r-8
%trifle $	a-11d13e-23i-11l13o14p-12r17s11
%trifle ?	a10b-8d-8f7g16h9m-7s-15
%trifle _ $	c-12d-13e21i18j-7n8o9p15r-10
%trifle _ ?	a-13e-11g-8m-8q12
%trifle _ a	d19g-8i-15l15m-9o-9q-12r-7
%trifle _ am	b12g13k-10m21s8
%trifle _ and	b-8d8f7i10k13l-13p15r15s11
%trifle _ answer	e13
%trifle _ are	m10
%trifle _ before	b15
%trifle _ can	d10e13h12r20
%trifle _ cancell	i13r8
%trifle _ final	e14
%trifle _ have	a9b12e-8g-10j7k8m-8o-9p37q-9r-11
%trifle _ i	c11j-7o10p22r9
%trifle _ ill	m13
%trifle _ is	c7j9l-10n9o13q16
%trifle _ it	a9e11f-8g9h-8i-14o-11p8q9
%trifle _ me	b-10e-9g-10h-11i18m16n-8o18p-11
%trifle _ mirror	n18
%trifle _ mud	m12p9
%trifle _ my	c10d9e15f20m-7
%trifle _ not	b24c-6e-8f7g-10h-9k12n-8r-9
%trifle _ noth	a11l20
%trifle _ paper	j12
%trifle _ so	a20s10
%trifle _ still	h11
%trifle _ that	b-10f22h8o-7q-9
%trifle _ the	a13c-11e16g-10i18j-7l-24m8q-11r18
%trifle _ they	l19
%trifle _ thi	d16h-9m10o11r9
%trifle _ two	q21
%trifle _ would	c9g-9k7
%trifle _ you	c-9d20l-11n15o11p10r8
%trifle _ your	b-9c15j9n8p11r-9
%trifle _ |	c18d29f14h13i13j24m-9o-8p23q14
%trifle a	a-9b9g13i-9k-10l-8o7s-12
%trifle and	e15j12k-6l-8r10s-7
%trifle as	j12
%trifle at	d25e-12i10j-14n11r-9
%trifle from	i12o8p14q-8
%trifle him	e14p17
%trifle i	e10h14k-12m13
%trifle in	g15h20m10n15
%trifle is	b-12e18f7g9i-7m-7o11r11s-11
%trifle me	b-8e-7h14i18k-8l17n10o-12q-12
%trifle of	g-11i18r9
%trifle receiv	s13
%trifle somebody	n14
%trifle them	i19
%trifle thi	a12i7
%trifle with	f9l9q14
%trifle you	a-10c6f12g-13h14n14p9r-7
%trifle |	a13b10e-9h10i18j15k10l19n13o11q-8r-16s9
%unbound	a-9b-12c75d-14g-11i-8n8o-19p-14q-13r10s-8
%unbound _ $	c13
%unbound _ commit	c11
%unbound _ for	c11
%unbound _ to	c16
%unbound _ with	c11k7
%unbound _ you	k10r11
%unbound not	c12o-9
%understands	a-11b-14c-10d-15e-22f7i-15j-11l17p11q-11s15
%understands $	a15c8e-12m12n-10p-11q15
%understands _ $	a-9b-21c-14j11k11m-11o-8p23q-23
%understands _ a	b10d13m17s-12
%understands _ about	b14j17q-7s8
%understands _ already	j6n16p12
%understands _ and	c-6f10g14
%understands _ angry	a14p13
%understands _ apology	o14
%understands _ ask	s12
%understands _ because	f11l13
%understands _ car	g14n10
%understands _ feel	c7m17
%understands _ first	o13r-7
%understands _ for	d12n9r19
%understands _ game	n13
%understands _ get	a17
%understands _ grip	j12
%understands _ have	g20j-10k-11m8o8q8r-7
%understands _ i	a12c11d24h7k-17s26
%understands _ in	b-11d-9e11h13i15l17m8q16r-7
%understands _ it	b-12e7f8j14l20r13
%understands _ last	o14
%understands _ like	k11n-8
%understands _ live	p13
%understands _ me	b11h8m21p-11q19
%understands _ name	c9k17
%understands _ need	e19
%understands _ other	k13
%understands _ place	d17l8
%understands _ screenshot	p13
%understands _ since	d15f7j11q14
%understands _ so	a19e15m7
%understands _ thank	a14
%understands _ that	a-10d-11f9g8i-8o16s13
%understands _ the	a-11g-15i10k13l11m-9n-10q-15
%understands _ thi	d13l-8q-10r20
%understands _ to	g27q8r11
%understands _ voice	h13
%understands _ was	j8n11s9
%understands _ we	c11i17
%understands _ word	o16
%understands _ would	g16i8
%understands _ you	b15c-5d12e-10f14g11h-8l19m-21n25q-7r-15s-10
%understands _ your	b11i-7k13m-10
%understands _ |	c17e-9g-19h14j9n8p12r16s20
%understands a	a13h12i-8l-8m16n13o8s-8
%understands anyth	f8g18l9
%understands at	i-7j7k14l8
%understands her	h9o8q17
%understands how	a10b12c12d22k6l8o9q8
%understands i	a9c17g17q10
%understands it	b-9c-8g-16i-8j-8l-12n10o-21p-10s21
%understands me	e12g16h-8i-12j-7p9
%understands my	c9g-12h8o-8r9s22
%understands that	a-14b12l13q10s11
%understands the	a-12b13h-9j-7n-7o20p9
%understands these	p16
%understands to	c-9e11g-10h16k-7m8p11r-11s-6
%understands up	j7k11
%understands what	a11b-8d-12h-7i-12k6l10o-8p18
%understands where	c12g12h-8o12s11
%understands who	a10c-5h12i7o9r10
%understands why	d23
%understands you	b10c-15d-22g-14h23k8m-12p-12q-11r-12
%understands your	a-15c-7f20h21o10q-17r-8
%unsound	f36i-8j-7k9o-8
%unsound $	f19
%unsound _ $	f21g12
%upset	a-9c-11e-13f-12h-8i-12k-10m-11o-14q-15r-11s-20
%upset _ $	g16j-7m-9
%upset _ are	j17
%upset _ is	j7
%upset _ the	d17j-16n11
%upset _ |	p20
%upset of	j11n14
%upset to	g13j-8n11r10
%upset you	b18n-8
%villain	b-12d-9g-13h-8j19k-8m64r-8
%villain $	j16l8
%villain _ $	m16n7p9
%villain |	m17
%warm-deed	a-8b22d11e11f-10h-11j-12n-13o-21q-15r32s15
%warm-deed $	d9e8l18n-12
%warm-deed _ $	b-17c-9e11f-11g-12h8i8j-9k7l-21p-15
%warm-deed _ ?	r17
%warm-deed _ a	c-8g22n8p-12
%warm-deed _ before	h7j9p15
%warm-deed _ for	b-9d12e-9g-10r9
%warm-deed _ home	p17
%warm-deed _ i	e-12h14j7k-6p10q8
%warm-deed _ in	d11q9r11
%warm-deed _ job	d17
%warm-deed _ me	c9h11n-8r13
%warm-deed _ mouth	d10m13
%warm-deed _ now	e11i14
%warm-deed _ on	b11e15k7p-9r-8
%warm-deed _ that	a13b17r-18
%warm-deed _ the	i-13j7k13l16o-9p-11r14
%warm-deed _ to	b-14e-15i7l17r16s8
%warm-deed _ until	r11s9
%warm-deed _ us	c11
%warm-deed _ what	g16m9o10r17
%warm-deed _ who	r13
%warm-deed _ you	d-9h-7i-11j-6l-9m-13n8o-16r12
%warm-deed _ your	k12q14r12
%warm-deed _ |	f-8o16q-11
%warm-deed about	j-8m9n14r10
%warm-deed and	l19m20r-9
%warm-deed at	d14n11
%warm-deed it	a19d-11g-10i13j-7
%warm-deed my	b9m15s13
%warm-deed proud	h12r16
%warm-deed to	b12
%warm-deed up	b12k6m14
%warm-deed you	a-12b-15c16d12e-14l-9m-9o-13p-10r9s-18
%warm-deed your	j7k6n-7o12r13
%warm-good	a-10b-9c-8d-13h-28k-18m-11n11o-19p-24q-14r22
%warm-good $	h-9k-13l12m-15n13r-10
%warm-good ?	g24r20
%warm-good _ $	b-21c-12e-16f10h13j-8l-17m7
%warm-good _ a	a11b16g10l8
%warm-good _ am	m10p18
%warm-good _ and	b7d-10e-11k11m14
%warm-good _ can	e24r-7
%warm-good _ do	e9f10i-6k15n8r-9
%warm-good _ doing	l11
%warm-good _ for	g-11i-8l-9r12s7
%warm-good _ get	g9m16
%warm-good _ have	f14k-8q15r14
%warm-good _ i	e12f7g-12l9r-12s11
%warm-good _ in	p-9r14
%warm-good _ is	e8g20n12r8
%warm-good _ my	a19l9r-9
%warm-good _ not	b-9c-6d12e11i-11j11o19q11r10
%warm-good _ noth	b10g16
%warm-good _ open	c10l10
%warm-good _ people	r13
%warm-good _ that	g13n9s11
%warm-good _ the	a-11b-9c-9j7l17m-12q23r23
%warm-good _ thi	d15h10j9o7r15
%warm-good _ to	d32n9o10p15q9
%warm-good _ us	r15
%warm-good _ what	r16
%warm-good _ when	e8r9
%warm-good _ who	r26
%warm-good _ will	g-10l14p23r9
%warm-good _ you	b12e-9j17m-15p-15q13
%warm-good _ |	b-9h-9j-8p-16r18
%warm-good and	b7d-10e11m13r-8
%warm-good done	d8l13
%warm-good every	q17
%warm-good for	a-11e-14g21l14p-8q17r8s12
%warm-good hand	a15p13
%warm-good i	g10l-8m14p17
%warm-good is	d-9f-9l-11r18
%warm-good it	b13d11r-8s-8
%warm-good that	e22f7q15
%warm-good the	c6d12h10j15
%warm-good you	a-22b-9c-6d9f12i-8j-8l-11o11r-20
%warm-good |	b11c-5f10h8i-10m-9n9q12r12s-11
%was-not-so	a-17b-14e-13h-8j-10k-12m-21n-19p-15r-9s-9
%was-not-so _ not	d-14f13h-10i14k-7l11n-10
%was-not-so did	f7i11l13r11
%weekday	a-15b-14c-27d-35e9h-14j-17l-16m-17n-16o-25s-25
%weekday $	c-8d-13f-7i14l10m-8q-10s-7
%weekday _ $	d-8i-8k-6r12
%weekday _ and	c13h15i12q-9
%weekday _ first	r17
%weekday _ i	a-11c-10d-9e-11g-11k22r-9
%weekday _ not	e16k13
%weekday you	f14
%weekday |	e22f-10g-10h-8q13
%weeping	b-10c-7d14e-12f-17j51m26q-13s-10
%weeping $	j-10r14
%weeping _ $	d10j23n-8
%weeping _ is	j10
%weeping _ that	a15j10
%weeping about	j11p12
%weeping again	j14
%weepy-noun	a23c-8h-12j42k-6l8m-11
%weepy-noun _ $	j13
%weepy-noun _ is	j8
%weepy-noun _ it	j12
%weepy-noun queen	j11
%weepy-noun |	j21
%who-with	e-20g-8h-13i26k-10l-17n18o-9q-8s-7
%who-with $	a12c10i11p25s8
%who-with ?	i14
%who-with _ $	b8c-6f12h-11i9n-20
%who-with _ a	d18h9l11s13
%who-with _ and	e-12f7l13r10
%who-with _ date	i15
%who-with _ door	h16
%who-with _ exact	i13
%who-with _ hand	i13
%who-with _ pick	b12
%who-with _ the	a10d-11f20i8q11
%who-with _ want	o11
%who-with _ you	a9o10r10
%who-with _ |	a8b-11g12i10l13o-10
%who-with if	o11
%who-with is	b8f12
%who-with it	b14d10e8j7s7
%who-with me	h11i-7j7k11m-11n8p9q12s11
%who-with no	b-8l21q8
%who-with that	r22
%who-with the	g18i8r-12
%who-with them	r14
%who-with thi	m11
%who-with us	k17
%who-with you	a9c12d14e-10j-11l-16m-10o9s-10
%who-with your	f10k-7o-7q-9r8
%worthless	d20g-11i7j14m-17n-12q-17s-12
%worthless $	d19g15r7
%worthless _ $	e24l14m-15n-9
%worthless _ discus	e14
%worthless _ just	c10
%worthless _ to	h9m8o7
%worthless _ you	h8j11s9
%worthless burden	d-13m12
%worthless but	b8m17p10
%worthless else	k12
%worthless in	i13j12
%worthless to	e11o-13
%worthless |	d23
%yardstick	a-14b11f-10i-11k17l-9o10p-10q25r-9
%yardstick _ $	o12
%yardstick _ to	h12
%yardstick stranger	o12
%yardstick wiv	q15
%you-being	a9f8h10k-12l-8n9p15
%you-being _ $	a10i10j6m-13n13q25
%you-being _ a	a-16c-7d19f-15h9i-12m-8n8q-8s-12
%you-being _ accus	s10
%you-being _ after	n15o8
%you-being _ all	f7g9k13n12r9
%you-being _ already	q9
%you-being _ alway	b10c13f-8
%you-being _ and	d15j8n13q9r-9
%you-being _ angel	k10
%you-being _ are	d19e14n11
%you-being _ asham	n8s10
%you-being _ asleep	f14i7
%you-being _ at	a12b15c6f11i36j-7l-11q-14r10
%you-being _ been	b-8m-9n26q11
%you-being _ blog	l19
%you-being _ but	a17f12g8
%you-being _ call	l10
%you-being _ come	e15
%you-being _ comfortable	b17
%you-being _ complete	j-9
%you-being _ confus	f16
%you-being _ dead	o15
%you-being _ did	s10
%you-being _ different	g15
%you-being _ doing	a22e7j8m7
%you-being _ fami	j9k12
%you-being _ for	b10e8f-17j8n17
%you-being _ get	b8p15
%you-being _ going	f-8l15p24
%you-being _ good	c5d20n-9
%you-being _ got	l18
%you-being _ half	f15q8
%you-being _ halfway	n16
%you-being _ has	e9r16
%you-being _ here	h21
%you-being _ high	b10
%you-being _ honest	j18
%you-being _ i	b8d10f-10g17k7p-8
%you-being _ ill	g12
%you-being _ in	g15h13j12k-6p17s7
%you-being _ innocent	a15
%you-being _ is	d17e-15h12r20
%you-being _ jealou	n13
%you-being _ just	b8c-6d11f13k-7s-7
%you-being _ like	d14k10n-9
%you-being _ me	c10e8f7g10n13o-10s17
%you-being _ milk	n12
%you-being _ minut	g20
%you-being _ mute	o19
%you-being _ my	b-8c6k13m7o-7s-11
%you-being _ never	d14n-8
%you-being _ next	k12
%you-being _ not	a13d-17e-9g-15i-9j11m-11n-25q9r13s-6
%you-being _ now	i7k14
%you-being _ of	a14f19h10j-14n15s7
%you-being _ on	b-8d-9h11i9j-8l-9o9p24s8
%you-being _ one	a22c6d-8f-7m7n8q-9
%you-being _ only	a-12d-17k11m-10
%you-being _ or	p16
%you-being _ out	b10e11q11
%you-being _ proud	m14
%you-being _ real	d-9i15
%you-being _ replaceable	q18
%you-being _ safe	p15
%you-being _ see	f16
%you-being _ so	b13n8
%you-being _ still	h20m16
%you-being _ talent	d-11
%you-being _ talk	j9n11
%you-being _ tell	f8s17
%you-being _ that	b13l-9n-8p9r7s8
%you-being _ the	c9d9f8h19j15k13m18o20q19
%you-being _ there	i15o18p-9
%you-being _ to	a-12d-27e17h-11j-9k11m14o18q16s7
%you-being _ try	n11
%you-being _ up	d-9e-9g9i10n28
%you-being _ way	f7j12
%you-being _ we	d15s11
%you-being _ whole	k13
%you-being _ why	a14
%you-being _ with	a-16p13r7
%you-being _ worth	d22o13
%you-being _ wrong	f22
%you-being _ you	a10b22f11p-17r-10s-13
%you-being _ your	a-10b10c-8e9l18m-7o9r-12s-7
%you-being _ |	d27f-7g14i14j17l8r9s-12
%you-being are	a-20g-10h-20i-8j8k13n11
%you-being attitude	a16q10r20
%you-being brain	d14
%you-being brother	d-12g9q12
%you-being choice	g14
%you-being cousin	q22
%you-being decision	a13b13
%you-being direction	o15
%you-being evening	e17
%you-being excuse	i10
%you-being face	c10j10k8
%you-being fami	s11
%you-being game	n12
%you-being get	a-11d-9h9k10o15q-12r-13
%you-being got	f-8l20r8
%you-being have	a-12m-8n23q12
%you-being head	f13q-8
%you-being hormon	j26
%you-being job	p9q9
%you-being level	d15j6
%you-being little	f9l17
%you-being majesty	b11
%you-being med	f14
%you-being memory	f14
%you-being messag	e14
%you-being message	m13
%you-being mind	f17
%you-being mood	j13
%you-being mouth	a17d10n12p21
%you-being mug	h16
%you-being mum	e-8p19
%you-being name	h9k18o8p18r10
%you-being need	b14
%you-being nerv	f15
%you-being new	p24
%you-being not	b10c7f12k10
%you-being own	a16d10f12g-10k-8l-10n15p-10q11
%you-being passport	p15
%you-being place	d16q7
%you-being reaction	j17
%you-being replacement	q18
%you-being request	b21
%you-being shift	p16
%you-being side	h27q11
%you-being spot	q21
%you-being story	c5i17
%you-being time	e13
%you-being version	f20
%you-being visa	p13
%you-being voice	h16
%you-being were	a12f15h9i16l-10m-10p-10r-15s-13
%you-being whole	j13
%you-being worth	h13
%your-audience	a-8b12c-13k16m19o21p23q11r-11s15
%your-audience _ a	m17
%your-audience _ got	l16
%your-audience _ is	f-8i17k7
%your-audience _ my	q12
%your-audience _ not	f16o11
%your-audience _ think	q21
%your-audience _ was	a-8k13
%your-audience _ |	f-7g-9i-8l-21q10
%your-audience before	k15
%your-audience brother	d-11g11p-9q15
%your-audience fami	s11
%your-audience is	l24
%your-audience job	p9q9
%your-audience mum	e-8p19
%your-audience sister	e-8r15
%your-audience world	k15l11o8
%your-kin	d23i14k-6q41
%your-kin _ is	b10f-8i15o8q8r-8
%your-kin _ |	d11g-20i9l-8q8
%your-kin brother	d-12g9q12
%your-kin cousin	q22
%your-kin replacement	q18
10	c5g-10i-8p18
100	k14
15	i18
2	d-9e13g9j-12k12l-12p-8q8
2am	c13i9
2am %thinks-ill	c9
2am _ what	c9
2am thought	c9
3	i12l-20o-14
4	b-10e-13f-9i-7j-8l-24o-8q-8
40	f8i16
50	l20
8	b13g-8o8s6
8 $	b11o10
9	g-10l-10p19
?	a-14c-8e-22g-24h-8i11j-15k-21m-16n-31o-35q-21r-18s-29
? %give-way-loosely	i16j12
? %i-already	i16
? %i-will	i19q8
? %never-mind	c11
? %provoke	i15
? %scorn-name	d19m7
? _ $	c6d-10f-9i11s-7
? _ %give-way-loosely	b-9f13l15r12
? _ %thinks-ill	i16r9
? _ do	f9i12j7
? _ is	a11f9i21m-8q-9
? _ me	i21
? _ not	c9i13j10
? _ on	i14
? _ reason	c11
? _ want	i13
? _ will	i11
? _ you	b8f19i9l8p10
? _ |	b24c12d28e7r7
? and	i20n8
? answer	i17
? i	g-10i28j-11k12l-11n-7o-8q-9s-7
? no	c15
? then	p18
? what	i15
? you	a12e8f21i8j7
^	a-30b-35c-30d-11e-26f-7g-25h-35i-38k-30l-22m-11n-11o-15p-29q-18r-43s-30
^ %amends	a12c7f-10i-7j-7l-11m9o-16s8
^ %anybody-at-all	e-8g26i-6j-9n-14o-11s-10
^ %apart	o15
^ %attacked	d13f10j9m-12o7
^ %big-number	g15i11m17
^ %child	l11
^ %claimant	a-11b-10d-10e15f7k7l11n-9o11q-8s-9
^ %come-back	c-6p15
^ %deceitful	n9
^ %degree	a-8d-19e-32f-11h-10i8k6l27n-9p-10r-11s28
^ %deluded	f18
^ %denial	f16g-8l-8q-8
^ %device	i11
^ %drawn-line	b28f-10i-7o20r-15
^ %easy-one	c5e-11f12h-9i-10l-13o-10p9q16r9
^ %event	a8b-11f16j-11k-8l16m7n19q-9r-19s-22
^ %everyone	d-20n-9o-9p-10q16s-8
^ %extreme-name	d33j-10k8m-13n23s-11
^ %family-word	e9g17q-12
^ %feel	e9j11m11r11
^ %feeling	f7j21m-10
^ %felt	j21
^ %few	b18h23i10l20q-20s-7
^ %gentle-praise	a-8c-9h-8k8o-8p15s8
^ %give-way	d-9i8j15k9n14p11r17
^ %give-way-loosely	b-16c-12f-8i10l-21m-10n11o9p13q-8s-7
^ %held-thing	e11p27
^ %help-act	d-9i8p28r-9
^ %hidden-fault	n26
^ %hold-deed	b-10e-11g-9h11i19p33
^ %i-already	b15i8
^ %i-will	g-13i-10k9l-9o19p22
^ %kin-role	j10o9q-12
^ %lapse	f11o15
^ %large-words	g14h8i-10j8k9
^ %laughter	b24c-7f11
^ %limit	b12
^ %limit-set	b18e-9g-9o7s-7
^ %many	h11i13m12
^ %mind-fails	f9k10o10
^ %never-mind	o12
^ %nice	p23s14
^ %no-word	o11p10r-16
^ %nobody	c-6f7g-14h8i7j8l-13n-9
^ %once-that	b-18d-21f-17g26h-13n-13o-19p10r-7s9
^ %only-just	c6g16h22i-10k-6m11o10p20q10
^ %outburst	l-10p20
^ %outing	i-13
^ %past-one	h-10q25
^ %plain-feeling	j19
^ %proof	i11n-8
^ %provoke	c-14f-9g12h-8i-7j-11k16n8o14p11q-11r-11
^ %relation	b-14d-9e8k8l9n-8o9s-11
^ %role	e8g-9j11
^ %said-verb	a-11b15d-14f-9g12i9p40q-14
^ %scorn-name	c-6d17g-10h11l-11n-8
^ %scorned	d9k8l17
^ %sign-of-life	c30i-7o-16
^ %small-deed	c30l13
^ %small-number	b21h16k-14l13m-9p11q-16
^ %someday	c14
^ %soon	a15
^ %surely	c17d9e15f7i8k-11l10q11r-8s-12
^ %tender-thing	r16
^ %they	b-15c-8d-21e-13f-7h18i-9j-12k-14l11m-9n-9p-10q-10r-11
^ %thinks-ill	a12d18i11j-7n-7
^ %tie	a-8e18f7
^ %total-bond	k20
^ %trifle	b10h-11i20j-7l-13n-9q11
^ %unbound	c20
^ %understands	a14b-12g18k11p-9s8
^ %upset	j19
^ %warm-deed	a-12b-9c-9g-15k11l-14m-7n-11o-11p16
^ %warm-good	a8b-12d10e8g-13h-8i-7l-8n-10o-8p16q-8r14
^ %who-with	f10n15
^ %worthless	d17f10j-7k9l-9s-10
^ %yardstick	a-9b9d-9g15q12
^ %you-being	a-12b10c-13d14f-7h13j-19l13o8p10s-16
^ %your-audience	d-15i-7m9q7r13
^ %your-kin	a8e-19l-8o10p-10q23r14
^ 2am	c9
^ _ $	a8c24f8i21j9m10n-13p-10
^ _ %amends	a11g9l19r10
^ _ %anybody-at-all	b-11d-13f7g-15h9k-8l-13q9r-14s-8
^ _ %apart	h15
^ _ %attacked	a-9h7k-6m7
^ _ %because	e9r8s21
^ _ %child	e13g20h19p-9s-7
^ _ %claimant	a11b-12c-10f-8j-7k-12l-8n-14s-9
^ _ %colleague	d-10f16
^ _ %deceitful	f9
^ _ %degree	a-17b10e-15j20l-13n9r-11s13
^ _ %deluded	f8
^ _ %denial	d-10f16j7k-7s-7
^ _ %drawn-line	a-8c-9e-9f-10j-8m-11q-10s8
^ _ %dreaming	f12
^ _ %easy-one	a11b24c-10d-11e-17f-9h-8k20o-8q-8r-14s13
^ _ %endowment	a-12d14f-17g-10h-7n10q-12
^ _ %event	a-18b23c-5e8g30k-8m-8o-11q9r-14s12
^ _ %everyone	b-8d-12f15k-6m8r-9
^ _ %extreme-name	a-9b-8d11h15i-8j-7k6m8n10o10p-10s-18
^ _ %fated	k10
^ _ %feel	a-22b-15c-9f7j10k13m7o8r9s-6
^ _ %feeling	f-9j12l-9n-12p-9
^ _ %felt	a-15j-10l-9m-16o16p-10s6
^ _ %few	g-12n-14o8
^ _ %give-way	a-13e17g-10h19j13l-9q-8
^ _ %give-way-loosely	b17c-19f-7i-10m-17p26q-18r-10s-16
^ _ %grand	d15
^ _ %held-thing	e-9g19i10k6l-12o-10r17
^ _ %help-act	a-9b-13d12g-10m14n13o-11s-8
^ _ %hidden-fault	f7m-8n34
^ _ %hold-deed	b10c5d-10h-7i-14k12m8n-8q-9s-10
^ _ %i-will	a12g21h-13o13p15
^ _ %kin-role	f-12g12h9j-10k-8n-12q23s-10
^ _ %lapse	a18e-13f-16h-14i8k-7m-10p-15
^ _ %large-words	g-8h-16i8k17p-11q-11r-9
^ _ %last-word	b12r-7
^ _ %limit	b11d12
^ _ %limit-set	b16c-11d-11e-16f-9h-9j-11n-15p13s21
^ _ %make-up	b-10e-11g-20k8n-14o-8p20
^ _ %many	a-13b-10d-14e-8h-8k6l19o11q13
^ _ %mere-others	d11f10
^ _ %mind-failed	b-8d-11n15p13q8
^ _ %mind-fails	a-16b-11d-13e-10f15h12j-11l-12m-9n28o8
^ _ %minutes	i22l-11
^ _ %nice	b14
^ _ %no-word	b-21c-8d19e-10h-9p-9
^ _ %nobody	a12j-13l-12
^ _ %once-that	c7e20h15i-6r-11
^ _ %only-just	a-9b-15c-6f13i9k6l18n21r-10
^ _ %other-one	d-9e12f-9m-9n-11q48s-7
^ _ %outburst	c-6g-13i-9l19n12p-10r-8s-13
^ _ %outing	e-11g-17j-9k8l-12q-11r-13
^ _ %overreact	j16
^ _ %oversensitive	j14
^ _ %parent	a12l9o13q-8
^ _ %partner	e7g-13q8
^ _ %perfection	h9
^ _ %pet	c6e9g23p16
^ _ %possession	a-20c11f-9i-10j-7l-8n-10p12r15
^ _ %provoke	a18c-9g9i-21j11k-6l-26n-10q7r-21
^ _ %rejects-me	n10p14
^ _ %relation	a10c-8d-10f12g11i-11j-10n-12s-14
^ _ %rescued	a-10f-8i14n9
^ _ %role	a12d12e22f8g14l-15m-11p-15q19
^ _ %sacrificed	b-8c-7f-12g21j-10l11m-12n-11p-16r-13
^ _ %said-verb	b30c-8e20g-15i-23k-16p-25q-13
^ _ %scorn-name	c6f-8j-13q15s-7
^ _ %scorned	a-12d26g9p-11q18
^ _ %secret	a-15b12d-9i-8j8m16n14r-8s10
^ _ %short-while	b13e11f-13h10i7l16
^ _ %shown-in	a-9f-10h-12o18r8
^ _ %sibling	a-9e-9l-9o-8p17r12
^ _ %sign-of-life	c11h14
^ _ %small-deed	a17b-12k-6l10m14n19r8
^ _ %small-matter	b-11e7h13j-6p11r-14
^ _ %small-number	e13g-10h9i8p10
^ _ %smash	h11n8p11r8
^ _ %someday	h-13
^ _ %soon	i14
^ _ %surely	f-21j16m10n14q11
^ _ %swear	b20f7n-8s-8
^ _ %tender-act	a-10e15h-7r-18
^ _ %tender-thing	j8k-6l9p-9
^ _ %them	b11d15f9i13j-6k8
^ _ %they	b15d24g-9i16j9l12n8
^ _ %thinks-ill	b15c6d-18i-18k-19m-14n11o-9p18q12r-13
^ _ %tie	a11c-5f-10g-18j-7k-9
^ _ %too-much-feeling	j16
^ _ %total-bond	k20m-7
^ _ %trifle	a10b16c8f-13k-6l-17m-11n14o-11p-12q-7r10s13
^ _ %unbound	c8r10
^ _ %understands	d-11e-16g-12h17k-6l9n8r9s16
^ _ %villain	m14
^ _ %warm-deed	a-11b-14e11f-8g-13i10j-7k-6l-20m13n9o-22r16s-9
^ _ %warm-good	a-16b7c-11e-14f-10g19l26o-18q-14
^ _ %weeping	a9j12m8
^ _ %weepy-noun	a9j8
^ _ %who-with	a-9c7d-13e11f7g-9j-9o10p14
^ _ %worthless	a-10d11i-7k6s-7
^ _ %you-being	a-16b21c-11e9h-10i16j7o-9p-23r-11s10
^ _ ?	b11c21j28l19r23
^ _ a	c12e9g-13i9j10l15n-11o7p12q-10s9
^ _ act	j-7n21
^ _ again	b10j16p9
^ _ all	a13b-10c-8h-9l15m13o9q12s-6
^ _ alway	a-15b16c8g-9j9k-6p-10q-8
^ _ am	c-11i-8k15m-10n9o13q-11s-15
^ _ and	b22d14e-10h-12i-11k-6l-9n-10o11p35r10
^ _ are	f-18h-20i-10m-13n-19o14p-16q12s-23
^ _ as	d25e15o8s8
^ _ ask	b19d-9f-11g12h-12l-10n-14s16
^ _ at	a9c-7f-10k17q9r-8
^ _ away	n12
^ _ be	e-9f22i-10k-9m-11p-23s-7
^ _ because	e10r9s22
^ _ before	k14q9
^ _ better	e12p20q-7
^ _ bit	l10r8
^ _ block	b11p23
^ _ brain	d20f-18
^ _ bring	a14m9q11
^ _ brother	p19r10
^ _ burn	r12
^ _ can	c-6e-15i-9k12m21n-8o9p8q22s9
^ _ cancell	g-9k15
^ _ chang	h8i17r8
^ _ check	c13
^ _ choice	a15
^ _ come	b-7c7g-11h-8i21j8m17
^ _ complete	k30
^ _ could	a11l11
^ _ crack	n-10o15
^ _ crucify	m20
^ _ dead	o13
^ _ depend	c12
^ _ deserve	e22h10
^ _ did	a13b-12e-11f9k-6l13n8o-9r-7
^ _ do	b26d17e19f-22i-8j9l-20n-15s8
^ _ done	d14o9
^ _ dress	n11
^ _ driv	b14
^ _ else	a8b11j16k6l-8
^ _ enjoy	g8n18
^ _ enough	j15
^ _ ever	c7h10m14n9
^ _ exact	n10r11
^ _ exist	m21
^ _ expect	e15g11o11
^ _ eye	f-7j10o11
^ _ fail	a15
^ _ fake	f10
^ _ far	o13
^ _ feeling	j-15m7
^ _ final	h10m10
^ _ first	e19
^ _ for	e-8f-8g-15i18j9k-6n-11o-10p-15q-12r9
^ _ forgot	a13l8
^ _ get	a-11b-8f-8k10o16r15
^ _ go	g12h15j7l9p17
^ _ going	i8p14q11
^ _ got	a11g-10h-12i-10o-8p9q10
^ _ had	a19c-6e-8f-9g12h14j-13k9q-7r10s-8
^ _ happen	f9h20l10
^ _ has	b-9j-7k10l-9m12p-13q-18r22
^ _ have	e16h-8i11j-13l-9p17q15
^ _ he	d17i20l11n10
^ _ hear	i11
^ _ his	i8
^ _ honest	a9j13k10
^ _ hope	m12
^ _ house	b9
^ _ i	b8e12f-8h12i-17j-9k-25m28n-13p-27s31
^ _ if	c-9e12h8
^ _ in	a-15c6f18g-11i18k18l-12m-13o13q9r-11
^ _ invent	f19
^ _ is	c-6e-10f-11g-18h11j-6k-10l11m-16p-14r-12s-14
^ _ it	c-7d-10f7g16i7j-6l14m-14r-12s10
^ _ judge	p20
^ _ just	b-8c-7f-11j-8k-9n17q-13
^ _ keep	b19c-5g12q-9
^ _ know	a12b12c-8e-11j-8m-7n17o-10p17r15s-16
^ _ last	q13
^ _ later	b10s7
^ _ leav	a12i10
^ _ leave	j8p23
^ _ left	a9o12
^ _ like	c7i10k-8l-10n22s10
^ _ literal	f13
^ _ look	a22c10h14k9p12
^ _ make	k7l16m9p12
^ _ matter	j-7k12
^ _ may	g14o8r15s6
^ _ me	b15d24f-11h24i23j-9k27m9p-10q-9s-13
^ _ meet	c11
^ _ men	f13
^ _ mention	s19
^ _ mes	a11
^ _ milk	n11
^ _ min	i8
^ _ mis	h18
^ _ more	g11p20
^ _ much	j36
^ _ my	b-16d-23e20f-12g17i-7k-7m-9r-7s20
^ _ nam	i13
^ _ need	b-11e-9f9i-7k14l-9s9
^ _ never	a-10b-8d10f8i-8k-11n12o-13r9s-16
^ _ new	p32q9
^ _ no	b30f-14h9j10n-9s-16
^ _ not	a-11g20i-19j-14k-20l-22m-9q-13r-15
^ _ now	b14i12
^ _ number	i9o18r7
^ _ of	a-18b-11e11g-11h14i14m16n9r-9s-11
^ _ off	b14f9j9
^ _ ok	a8g11j10s-6
^ _ old	h9
^ _ on	b-9c5d-15j-11l28m13n-12o13p13q-10
^ _ one	d10g-11h9i7m14p9q20
^ _ only	a20d10e11f-8g-12h-12l20n15q-10
^ _ or	g15i20n-9p18
^ _ out	f-7n12p20
^ _ outside	b12k10
^ _ over	h-7j13
^ _ owe	e15
^ _ password	r17
^ _ past	d14f11h20
^ _ pile	m21
^ _ pill	f15g12
^ _ place	d17
^ _ play	n21o15
^ _ please	b24i-10
^ _ pretend	n8o14
^ _ provok	a18
^ _ push	a14b11l16
^ _ put	f10g21l15p9r8
^ _ question	f14
^ _ quiet	p15
^ _ read	k11o15
^ _ real	d16g21j-7
^ _ reason	n17
^ _ regret	d11
^ _ remember	f22
^ _ replacement	q14
^ _ right	i9n12s11
^ _ ring	b14e14i-8o8
^ _ rush	g23
^ _ said	b19c-6e15g-12h-8o-9r-8s6
^ _ say	b16f-7m8n12p-9q-15
^ _ secret	n14
^ _ see	c9d11r-8s26
^ _ she	b19j12
^ _ should	e11f9h8n-9q16s-14
^ _ shout	a17
^ _ side	h16
^ _ silence	o14
^ _ since	a16g18
^ _ single	c11
^ _ sister	q-13
^ _ smell	d9i15
^ _ so	e-13i7j9s14
^ _ somebody	n13
^ _ stay	i7r11
^ _ still	d-9g11m10q11
^ _ stranger	c13
^ _ suppose	g22s10
^ _ sure	f15
^ _ take	c8j16
^ _ talk	a-9j9n9
^ _ tell	m13p-12
^ _ text	o26
^ _ thank	g15l17
^ _ that	a-20b16c5d9f-12j19s8
^ _ the	a12c-7d13e24g16h-17j12m-10n-8p18q8s-7
^ _ them	f7i18k10
^ _ then	m11o7p20
^ _ there	b10i21j-9
^ _ these	f14
^ _ thi	a10e11g10h-10i-7l-10m10
^ _ think	a-10b-8c8d-14j7l10m8n9p17s-13
^ _ thought	c6g19
^ _ through	l9
^ _ to	b-11e-10f-10h12i10j-11k-8o16p-20r-13s-8
^ _ too	b12
^ _ took	o8q12
^ _ train	d18i14
^ _ trouble	c14
^ _ true	n16
^ _ trust	f8
^ _ understand	h9s11
^ _ until	p9r-24
^ _ up	a-10b-9c29d-10h-8i-8l-11p-10
^ _ us	a9h-7i13
^ _ want	b10c-6f-14i16j-8p13q-9r14
^ _ was	a28b-8g-25h-15i-9j-15m-19n-20o-13p-14q-18s-16
^ _ watch	n8p13
^ _ way	d13f-8j12
^ _ we	h9i16k10p-11q-8s24
^ _ well	g15l16s11
^ _ were	b-8c9f7h21k-6l-11n11p-13q-16
^ _ what	a26b-8c6g13h-7i-7j-10n-8q-9
^ _ when	c15
^ _ who	e-7l-9m10q-13r7
^ _ why	a10c6d16
^ _ wife	e13
^ _ will	a-14c11g16i12j-11k-11n-15p23
^ _ wiv	n11q15
^ _ wonder	a8d16
^ _ word	e12
^ _ work	e8g10l9q15
^ _ would	d9h-10i-8j-9p16q16r27s27
^ _ wouldve	q15r8
^ _ wrote	f11
^ _ year	g-12h9m21
^ _ yes	c10s8
^ _ you	a-18d-13e-15g10h-13j-8l16n8p-13q-16r-15s21
^ _ your	b9d11e14g-13j8l8m-11p-10r-12s12
^ _ yourself	a16j18
^ _ |	c6m11n-10o35
^ a	a11b18g14l16q-12
^ account	i16
^ ah	o-7s24
^ all	i6l11n20
^ alway	m16
^ and	e9i6m30q-8r9
^ answer	g18p20
^ apparent	s22
^ are	f11n-13
^ as	b-12e28m11o8s-6
^ ask	f10q19r7
^ at	e11l11
^ aw	j14
^ before	e8i16
^ being	j10
^ best	e12h11
^ bet	n14
^ bles	d33
^ block	i-7o13
^ boy	l12
^ can	c16d10g-9o-7q-13r-8s8
^ check	f17
^ cold	r12
^ come	h-10p13
^ congrat	l13
^ congratulation	m16
^ could	s14
^ deep	n13
^ delet	k10
^ do	b-11g11i-17j-19k-12l12m-7
^ drop	e10n8
^ dry	j10
^ emma	q17
^ enjoy	g15n14o19p10
^ even	d9q12
^ every	m12
^ everybody	f9l18m9
^ everyth	e11g10j11k-8n10
^ explain	i16j-6
^ facetime	i14
^ fine	m23o8
^ get	j10
^ go	g11o8p18
^ god	d15h10k7
^ going	o13
^ gues	g19m9
^ had	a13c8h9q8
^ half	n16q8
^ have	m12n9
^ here	j14
^ hey	c38l-11
^ honest	d17e7
^ hope	g12
^ how	a11b-13g15m11r-10
^ i	a-20c-16f-14h12i-9j-6k24l-21n-9p-15s-25
^ if	a11c5d-9e-14f-10g10h-8k-9n-12o-15p28r-17s15
^ in	k12s13
^ it	a11d13e9i-11j-8k-9l25m14n13o-19p12q9r-13s-14
^ jes	q13
^ just	c8e7f11h8o20p15
^ keep	c-6f8p22
^ kind	i15
^ leave	d13p22
^ let	i12j7o-9p-9
^ lol	b21c-6f8o7
^ maya	q11
^ maybe	c11m-16s14
^ met	k12
^ might	s14
^ mis	c8
^ must	b15
^ my	a14b-19c-11e19f-11g-12h-10i-9j-18k16n-9s-13
^ need	b13
^ never	k11
^ no	c-8d15e-10g19h-14j-8k-11l-18n-8o-8p-14r18s-11
^ nobody	c-5g-12h12l-11n-8q-9
^ not	b10c17e14g-10j-11l-14q11s13
^ noth	d-17k10
^ now	a16
^ oh	b13h-8k-8l16o9s11
^ ok	a9c-8e-9f8m-13q-8s9
^ one	j8p15
^ other	l14q14
^ people	a14q8
^ prove	i18
^ read	d16
^ remember	h15q10
^ report	m12p11
^ right	m-9s13
^ ring	o12
^ saw	c17
^ say	i18r14
^ see	a18
^ she	a8h18q-7
^ should	s19
^ since	b17l9q16
^ slow	l20
^ so	d-18e-30f-11g-9l30o-7r-11s39
^ some	c9d31
^ somebody	g19
^ soon	c11
^ sorry	c6d-10f-9j-6l-9m11o-13s7
^ still	c15
^ stop	j16n11
^ sure	g18m21
^ swear	i21
^ tell	f-8p16
^ that	a-10f22i16m-9p-10q-10
^ the	a16b-17c-12e-11f18h27i-12j-17l-21n7o-20q16r25s-11
^ there	b20d-9h-8i-11j9k7q15
^ they	h14l11
^ thi	a14d-10g11k6o18
^ translation	s23
^ turn	i13
^ two	d9h15i9o17
^ under	e11
^ walk	p11
^ we	a10b-22e10f9h10i-11m-7o25p-11r19s-18
^ well	a10d19
^ were	d31l-15
^ what	b13c12e16f9g-8h23i17j7n-8p-9q-19r-9
^ whatever	d13h10m11o11
^ where	i11
^ who	b-17c-9e10h-8n8o-7p-10q-14
^ why	d-18e8f-9g-11i15q26
^ wow	g21j16m11
^ you	a9e13f28g-23h-10i-15j7m24n59o-7q-36
^ your	a13b10c-6d14j-14k-6p10
a	a17c-9h-14j15k-7l11n-10r13s12
a %big-number	d19l-10
a %child	e12f8q-8
a %claimant	a13e21f7j9m16r21
a %colleague	d18
a %easy-one	d11q13
a %endowment	d22j12l9
a %extreme-name	c-9d-18e-10h-8i-11l-10m9n9o-13p-11s34
a %feeling	a18
a %few	d22
a %give-way-loosely	h17l16q21r13
a %grand	l17m9s10
a %held-thing	a13e12g15m9o7p-12r12
a %help-act	n17
a %hidden-fault	n14
a %kin-role	a8e10i10j-10k6m11r7
a %large-words	e17g12h10j-7n-7s-7
a %many	d25i9l-9
a %outburst	b-9i17n10o-7p9q12
a %outing	b15c8d22e10f-13i-11k-10o9q17
a %pastime	b27d-9i-8
a %pet	d-9j14
a %possession	a11e8g19l10r12s21
a %proof	c7f9i10
a %provoke	l15
a %relation	b8d16e12j12q-9r10s-8
a %role	a13c5d11e20g-13h-7i14j14k17l-9m17o-9
a %said-verb	e19
a %secret	f13i11
a %short-while	c-7d21g-12i-8j-10k6m-13
a %small-deed	b9c-9e-12h-8i13j15k-10l20n9s-9
a %swear	d-15f13h12n13o11r10s-9
a %tender-thing	l-10r14s6
a %thing	d11g12j12
a %thing-or-pet	c8e-8j26l24n-7q16
a %thinks-ill	d18e10r13
a %tie	a9b11e9m9r8
a %trifle	b8c7d-16f13i-7j31k-16l16m13o7s11
a %villain	m15
a %warm-good	a13b-9e7f9h-7m7p-19q-8r20s6
a _ $	c-7g13h-15j11k-17n-11q-14r-7s11
a _ %anybody-at-all	b12l17q10s-7
a _ %barrier	d18i6m8
a _ %child	a22d9j-7l8
a _ %claimant	a20c-6d15f-10o-8p-11q-11
a _ %endowment	c10d14g-11h-9i8q9
a _ %event	c6d10e-9i12m-7p-9s15
a _ %feeling	a15j12
a _ %few	g-19m-12o-9
a _ %give-way-loosely	b13j-7n9o-9r-10
a _ %hold-deed	b19i11s9
a _ %i-will	c12j-8p-11r8s7
a _ %kin-role	a24e10f-8h16m7
a _ %nice	r16
a _ %once-that	a-9j-7l10m17o-10q17
a _ %only-just	b-10c-13e15h-8i-10
a _ %other-one	a10e7g15h8l11q-11
a _ %outburst	j8l21
a _ %outing	f-8g9j14o8
a _ %possession	e10f13g10j-9k12l-9q8r16
a _ %provoke	b-10c7d14h-7j14n9p-10s-10
a _ %relation	a12b-10d18j-13p-13q-13
a _ %role	a17c-6f7h12j16l15q-9s10
a _ %short-while	a11j17l17m7r-9
a _ %small-number	g-18k-7m-9o-9
a _ %soon	h14
a _ %tie	a18d10f-8l15o-7p-10q-9
a _ %trifle	d14j10k8o15q10r7
a _ %who-with	d12k-6
a _ %you-being	f10i-6j-8l-20n14p11
a _ and	e-8g-16i-10j15n7o-10p-10s10
a _ are	d24
a _ between	b16
a _ cvs	q11
a _ for	c9m-9q-14
a _ how	r16
a _ i	f-10h-9i18k7q13r10
a _ invite	b13
a _ is	a11e16g9l10s10
a _ more	r12
a _ mother	m11
a _ no	b14
a _ not	c12d-12h10l24s7
a _ of	d9e-7i17l8s12
a _ should	k15
a _ skin	j20
a _ that	c8i8l-14r-7s11
a _ the	b9g-11i-12p12r-10
a _ then	i11m-10q8
a _ there	e14
a _ to	a22b11d10k-6l11q9s9
a _ us	b13r11
a _ wall	d19
a _ way	g9p18
a _ with	d12
a _ word	l15
a _ would	j16p8
a _ year	d9k13
a _ you	f14g15i12j-9n19s10
a _ |	b8c15e-14g10h-9i-12j14k-7l12n-11o10s14
a burden	d-13m12
a chang	h17
a crime	s11
a desk	b9l15
a dream	f10h7
a few	l12r8
a form	s13
a funeral	j18
a ghost	o17
a grip	j12
a heart	g13
a lie	i17
a look	i9n11
a medal	l22
a nap	b12
a nightmare	b13
a penny	r11
a person	j16k8
a queue	d12
a reason	d19
a seat	c12
a shame	p11
a single	k13
a slap	p10
a stack	q11
a stranger	o12
a thicker	j14
a thousand	k20
a waste	d13
a week	a10o12
a word	g10l-11o10
a yes	c9i8
about	a-9b16e-26f17g-27h-26i-19j18k-9m14n21o-9p37r18
about %event	i-8j8l12m-8n-19o-13q19
about %large-words	j12
about %secret	j12n-8s10
about %warm-good	n19
about %you-being	a14b-9f12m18n-8p9r14
about _ $	c6n9q15r16s9
about _ %hold-deed	r12
about _ %outburst	m12
about _ %provoke	f15l12q8
about _ %said-verb	f12
about _ %small-matter	d14
about _ %warm-deed	b10r13
about _ is	d16k10
about _ job	r14
about _ you	b9f18k-8l17
about _ |	c6d-21f-10l17n15o9s-10
about everyth	j13
about that	a8p16
about the	a11c-6e-7h-14i-12k-7l-8m21p11q-10r17
about trust	n13
about us	c16
about what	f11m8
about you	d23k22q20
above	d25f-9
above %you-being	d26f-8
above your	d26f-8
accent	d9s14
accident happen	p16
account	a10d-11e-9i43j-6p-9q-9
account _ %outing	i20
account _ %weekday	i15
account for	i30
account of	i12
accus	s15
accus _ of	s16
accusation	m16
accuse	m15
accuse me	f7m16
act	a27l10n44q13
act %small-deed	a16j8l9q10
act %trifle	a16j8l9q10
act _ you	n9
act like	a16j8l9q10
actual	a-14c-7f11h-12i-10o14q18r10
actual %provoke	f14
address	o16
admit	n25r11
admit %event	n22
admit it	n22
adult	d9f13
adult $	f14
affection	r11
after	a-11d-11h-16i-13l-8m8o-8q9s-11
after _ of	m14
again	a-8d-22e-9f16i-6j15k-17l-26n-9q-28r31
again $	f14i6m9o12p8q-10
again ?	b9f14i-9
again _ $	h11j10
again _ %give-way-loosely	r12
again _ you	b8f-10r11
again |	a10b-10c7f-7r15
against	d-10g-10k7m12n14r7
against %few	q13
against %only-just	q13
against %small-number	q13
against %your-audience	k9
against _ $	a15f8m14n11q8
against me	m12n12
against one	q13
against the	k9
agre	f12j-7o11p-9q8
agre _ %feel	q13
agre _ you	q13
ah	a8k7o-8s26
ah %degree	s13
ah so	s13
air	f14k18n-11
air $	f10k18
aiyo	j12
aka	s25
aka you	s12
alive	d18k14
alive $	k13
all	b9c-11d-28e-10f-8j-12m23n29o19p11s12
all %event	b15d9f-13h11l-8m9n14p10q-9r-8
all %outing	a10e12h-9l18
all %short-while	b-8e11h-8l18o7
all %small-deed	m16
all %thinks-ill	f8q15
all %you-being	a13g-9n-11p13
all _ %easy-one	b8h11l11
all _ %event	a13b-8n17p20q-12
all _ %give-way-loosely	l22
all _ %small-deed	o12
all _ %small-matter	f13
all _ %thinks-ill	q13
all _ %trifle	g10o10
all _ %you-being	m16r9
all _ did	l16
all _ ever	n23
all _ fault	a15s10
all _ for	l10
all _ fus	b8l13
all _ it	o7p23
all _ like	o13
all _ me	m20n-9
all _ on	h7j14
all _ that	n17
all _ you	c-6e9f10k-6m7n-11q17
all day	l23
all i	k10s13
all know	f15
all my	k13s8
all of	a13b-11i13k10q8
all sort	f14
all thi	b13m12n15
all you	l15n8o16
all |	c15
allow	d11j-6m17q-8s6
alone	b-13d13g22m13o-9
alone $	d13i10m9
already	a-16b16c-9h-8i21k32n19o-12q28s-8
already $	j8m-7n9p9
already |	q12r7
alway	a-19b16c10d-19h13k-16m39n50o-9r-16
alway $	e16m7
alway %come-back	c9
alway %give-way-loosely	c9j8
alway %understands	n12
alway _ $	b10c16f-7m8n15
alway _ %body-part	c11
alway _ %event	f8m12
alway _ %only-just	m11n7
alway _ %small-number	j-7n14
alway _ back	c11
alway _ i	s14
alway _ someth	b12
alway _ was	s10
alway _ |	h14p8
alway come	c9
alway have	n14
alway me	m19
alway someth	b10
alway the	c13n-8s8
am	b12c-6d-9h11j-10l-15m7q-8
am %amends	a10e-9m-16o-9
am %attacked	m22s-9
am %extreme-name	b-8g9k6m21o-7s31
am %few	e-10g-9h15s13
am %new-self	h21
am %provoke	a9s11
am %scorned	k8s20
am %small-number	e-13f7h12s22
am %surely	l18o10r-8s12
am %who-with	c11
am %worthless	k7o-8s15
am %you-being	e12
am _ $	b23c-5e18k17
am _ %attacked	m9
am _ %claimant	b8e31h15o-9p-11s-11
am _ %easy-one	b-9i16s-11
am _ %endowment	m13p11
am _ %event	a13g-9h12j-8k-14m-9s13
am _ %extreme-name	b-14h-10k-8s23
am _ %family-word	b8e10i6m13
am _ %few	j-12k-9m24n15
am _ %give-way-loosely	h9m13
am _ %hold-deed	e11f9k-6o-8r19
am _ %kin-role	b9e11m14
am _ %large-words	a11k11
am _ %laughter	s-12
am _ %limit-set	a11e8k7o19
am _ %old-self	h17
am _ %only-just	g8m24n15o10q9s-11
am _ %other-one	e13m11
am _ %parent	i7m14
am _ %provoke	e15m9o7
am _ %relation	b8e22g-10i8m13p-8
am _ %role	h18o-9
am _ %secret	g8k8
am _ %small-number	e13j-12k-8m24n13
am _ %soon	e-9h12
am _ %surely	d10e10h9k10m11o10s-7
am _ %tie	b8e27h9i6m8o-7
am _ %villain	m16
am _ %you-being	n14o13
am _ ?	s20
am _ alway	e17
am _ an	e14
am _ any	g15
am _ ask	i17
am _ bad	m-20
am _ different	h20
am _ finish	p12
am _ for	b-13c7h-7j10o-8s-13
am _ gett	g13
am _ i	a12b19g-12i9m-9r-8
am _ in	m12
am _ is	s14
am _ my	m-9o22q9
am _ not	c10o14
am _ now	e-8h13
am _ on	a10g-9o16p15
am _ one	m16n17q15
am _ parole	s13
am _ pay	e15
am _ person	h11k8
am _ some	e15
am _ that	e8h18o7s11
am _ the	a15b10e-9k-7l13n9o-12p9r18s8
am _ then	s14
am _ to	a15c-11h-11i8k10p-18r-9
am _ victim	m16
am _ with	m15p12
am _ you	b-7c-6k22m-8p-11q10r16
am _ your	k9o10
am _ |	b22e13i-9l-10o27p-13
am a	b8e-10h13s13
am alway	s11
am asham	d20
am being	g9m12
am com	b20
am due	e24
am entitl	e17
am gone	g11
am i	b13h8m-12o11s-8
am not	a-18b9e-10g18k-13m-11n19p17r7
am on	b-8m11o-19p12s14
am outside	b13
am owed	e17
am some	b18s9
am sorry	a10e-9m-16o-9
am sure	g18l14p-10
am tell	e11
am the	e19g-9h-7m37p-9s-10
am to	s19
am your	b9e12
amount	d22l17
amount to	d18l17
an	b17e14j11n14q10s14
an %limit-set	b17
an _ $	f-7j15l18
an answer	b27i6o10
an audience	n19
an explanation	e15i6
and	a-16b-15c-22j-6k7l-21n-27r-8s-7
and %anybody-at-all	m15
and %easy-one	a14h9
and %event	e-8f-12h10j-9p12q-15r-10
and %few	c-7e11f-10l-13r-8s-10
and %give-way	i7o14r8
and %give-way-loosely	a-11c-6e11g20h-13i24j9l21m17n10o32p-13
and %i-will	b9d-9g-14o11s-9
and %large-words	h9k6r16
and %no-word	o14
and %nobody	k14l10p9
and %once-that	a16d16e8o9
and %only-just	c7d20m-11q12
and %outing	e21
and %provoke	d-10i16o16
and %secret	g9h12r8s14
and %small-number	c-6e13f-8l-8q8r-7
and %soon	f7g17k-10l8m12r8s8
and %surely	b26g15h8m8o-9
and %they	d14e-15f7h-14i-6l10m-10p15q38
and %thinks-ill	e-11f-7g-9k8q-16r8s-9
and %you-being	b11c-8g-10k-10l11m13p30r9
and %your-audience	b-9k-7n8p21r-9s-7
and _ $	a-14b-16e27i7l-10n12p-15q10r-10s10
and _ %anybody-at-all	a9b-7p12q10
and _ %body-part	l9p16q10
and _ %easy-one	a24b-11e-12f11h8i7l9n-7q12s-10
and _ %endowment	d19f13k7
and _ %event	b8l-12m11o11q-25r-13
and _ %everyone	p9q14
and _ %feel	a16b11h11l-14r18
and _ %felt	a13l18
and _ %few	c-6d14e-9h10j7l19m21n-8q17s-8
and _ %gentle-praise	i8r13
and _ %give-way-loosely	a9c-7d10g-24i19n-9q15r-9
and _ %held-thing	o13
and _ %hold-deed	d24g-13p10r-9
and _ %i-will	b-11c9h10m9r18
and _ %large-words	h-8k11o7p12
and _ %mind	d10f13
and _ %only-just	g-9j15l12m17n-8s12
and _ %plain-feeling	a8l16
and _ %possession	i-6n-8q20s-9
and _ %provoke	c-15e13g9i-7k-9m-9n-7o-18p9q-11r-20
and _ %relation	e-13f-8h-10k-11l11m9n9o-14p15q-12
and _ %said-verb	a-11b-15d24e-17i13j7k-11m-8p14q-15
and _ %scorned	a-10b8d11
and _ %short-while	c7d19h7l-8s-8
and _ %small-number	c-7d19e-9h11j13l14m23n-7q13s-8
and _ %surely	a14d17e-9h-13i-7j-18k11l14m11p-10
and _ %thinks-ill	a-10c6d14f20h26i7m-14n-8o-17q12s-11
and _ %tie	e-10l12o-11p14
and _ %trifle	b-8d17h14i7k-10l-8m-10p17
and _ %unbound	c13
and _ %understands	e-9h12m12o-11r16s10
and _ %upset	a9l16
and _ %warm-good	g-16o15q14r10
and _ %who-with	j11k9
and _ %you-being	a10b14h-7i10j6k-10l12
and _ %your-audience	d-10g-9k11q10
and _ a	l20m12
and _ about	a16j7r11
and _ against	k13
and _ already	k20
and _ am	h9k-15m20p14q9
and _ and	a8e9q15
and _ are	b10d12l16m7p14q-19r11
and _ believe	f15
and _ can	e-8g29i-8o-12q10r9
and _ did	f9q13
and _ do	b-9c-7d-10g-18o7p16q-9r-10
and _ else	k15
and _ find	r17
and _ found	k14
and _ get	m16p17r11
and _ have	a-10f8g10k8l-10m-14n14p-9r13
and _ i	b-9c7f8h9j6k9l-13m9q-13r19s17
and _ in	j19l21q9
and _ is	d26g-9k7l-16m15o22q15s-11
and _ it	a-15d-17i8k-9o9p-14q-13r-12
and _ know	h15k9q-8
and _ match	k13
and _ me	c7e18h-7i16p9
and _ might	c6o7r12
and _ moan	q18
and _ my	a-12d9e14m16q10r9
and _ not	b-13c7e16f-12h-19m-9q23
and _ of	d-10f14i7j6m8n-7s14
and _ one	h7m13r9
and _ only	a12k9
and _ rest	s13
and _ still	d23g9h-7k-11p-8
and _ that	a10b14g13i-11j-7m11p20
and _ the	a8h-15n-14r8
and _ these	p14
and _ to	d10j12m9s12
and _ went	g15
and _ what	p18
and _ will	a29b10c-9f-7l-12m-8p21q-12r24s-9
and _ you	a20b23f16g-15h-10i11j-7l20o-10r-12
and _ your	g-9i12k-7l9q-8r7
and _ |	b7d-9g-8h10j-11p-15s10
and a	d-10l-9q18
and can	d14r10
and clear	s11
and do	i21l8m7o13
and go	s11
and i	a-17c-6f-12g-9i-15k12l-14m-12q-8r-14s-19
and it	c8i-8k14
and maybe	r22
and me	h11k10m-7q-8
and now	f7g10k-9l8m12
and part	c10
and she	h-8j9m-8q28
and the	e8h8i10k-12l-11n-12q-10s10
and then	a15c6f25g-15h-10i-8j7k6l-10m-19n20o-15s-11
and thi	h12m11
and who	m17
and why	i27
and you	c-12d14f19g25i-16l25n8o-8q-10r22
and your	b9k-8p25
ang	d22f7g9
angel	k10
angry	j8l-9m-8n-8p24
angry $	a15
angry _ %give-way-loosely	p14
angry _ |	j7p15
anna	q8
another	b8c12d-15e8k15l9m-9n7q-17s-8
another %role	k16
answer	b12c16d-14e29f-15h-10i45j-11k-8l-12m-18n-7o32p17s-16
answer $	e21o19p-8
answer _ $	i7o11
answer me	i12p19
answer you	o14
anxiety	j17
any	a-10b-8e-9f32g13l23o-10p-13q-21s9
any _ $	g10s7
any more	f7l12q-8s13
anybody	j-7k10l31
anyone	b-15c6k9l-17o-14p-13q-17
anyone $	k6n16s9
anyone in	q14
anyth	c23d18e-11f8h14k-10p-13q-10r-15s-7
anyth _ %event	c16
anyth _ ?	d12
anyth _ for	m8
anyth _ it	c16
anyth _ you	h9m11
anyth right	m16
anyway	b21c38g13h-9i-10l19r-8s-10
anyway $	c18f7
anyway _ $	c9
anyway |	c11g13
apologis	a-9m13n8
apologise	a22p-9r10
apology	i7o38
app	k11p-9
apparent	m10s40
apparent $	m14
apparent i	s16
application	i-8q15
are	a-21b8e11f9g-20h-14i-17j14m-8n14o-10q8r-11
are $	d16n9p11q9s-7
are %big-number	d14q15
are %claimant	e17k9l9
are %deceitful	i12n11
are %degree	a-8b22i10k9q-11s7
are %drawn-line	b23e9
are %easy-one	p9
are %extreme-name	f-7i7j-7l-10o10p16s8
are %fated	k9
are %felt	d-9l18
are %few	d26j-11m-10n8
are %gentle-praise	k-6n-15o-9p-9
are %give-way-loosely	j16o11q-10
are %hidden-fault	d-13i12n26
are %hold-deed	b17d-17n19o12
are %large-words	k13n-13s-7
are %limit-set	b21
are %many	d19g11q13
are %mere-others	k14o8
are %mind-failed	j-7p11
are %mind-fails	f8i9n-13p13
are %once-that	n13
are %only-just	a-13c-8j-7k9n10p20q-8r-12s-8
are %plain-feeling	a12l13
are %provoke	b13m8s7
are %relation	e17k9l9
are %said-verb	b-9j8s10
are %scorned	p22q26
are %smash	g14r10s8
are %surely	b14d12e-9h-9i12j7k7m18o-10r-12s12
are %upset	a11l17
are _ $	c12d-30e12f13k18l8m20o13r-9s14
are _ %because	n19
are _ %big-number	b13d17
are _ %child	r11
are _ %claimant	e10f-8i-6j-6k-8l-13n-14q10
are _ %degree	e11j12
are _ %deluded	f20
are _ %endowment	p13
are _ %event	a-9b16f-14g10k-7l17n-10p21q-8s-8
are _ %extreme-name	j-12k-7m-12n-17q-8s9
are _ %feeling	l14
are _ %felt	b-11f-8j17l-17
are _ %few	c-5g-10j13n14s9
are _ %gentle-praise	d-17k7n12
are _ %give-way-loosely	h7i7n-13p11
are _ %grave-wrong	l21
are _ %hidden-fault	d-9j-8n19
are _ %hold-deed	p20
are _ %kidding	n18
are _ %lapse	n8p27
are _ %large-words	d-16k23n-8r10
are _ %many	b13d19
are _ %mind-failed	d21
are _ %nice	n20
are _ %only-just	k13m-13n-9
are _ %other-one	d-13e9g15j-7l14n-9
are _ %out-of-proportion	b-10j-13n-15
are _ %plain-feeling	j10
are _ %possession	b18e10
are _ %role	g15l10m-9n-9
are _ %said-verb	l10
are _ %scorn-name	d9j-12l-9n-10
are _ %scorned	d17
are _ %small-matter	f17
are _ %small-number	j13n16q8s9
are _ %surely	b-11c-9f18k24m15n-14s13
are _ %swear	k11
are _ %tie	e16f-9g11k-7l10n-13
are _ %too-much-feeling	b-8j21
are _ %unsound	f12
are _ %who-with	c-5f18i9k-8p11s8
are _ %you-being	d15k6l9n11r-8s6
are _ %your-audience	g9n-8q13s14
are _ ?	d-13i18n-10
are _ a	j7l10
are _ about	d-11j-13l22n-7
are _ again	f10m11
are _ and	e19g-9p-9s11
are _ angel	k10
are _ are	k11
are _ at	d13i16
are _ because	n19
are _ biggest	j14k-6
are _ burden	d-12
are _ call	l14
are _ cold	h10
are _ doing	c22l11
are _ even	d16
are _ for	c-7d17i-9j9
are _ good	d16
are _ hid	i9
are _ high	b10
are _ it	b11f-19j-9m10p-9
are _ maintenance	b10
are _ me	c8d-10e-17i-6m8n-15o12q-11s14
are _ much	c7d21j-6
are _ mute	o19
are _ my	b-8m15p20
are _ not	d15
are _ of	f-11j-9m7n21q17s10
are _ off	f10r11
are _ on	j12
are _ one	d-21l-9n11q20
are _ only	d-14k10m-8n-15
are _ real	k12
are _ see	f16
are _ so	e14g10j11
are _ talent	d-11
are _ that	j12p19
are _ the	d-9f-9g-10i-7j10k-10n-17o9q13r11
are _ thi	h10l9p10
are _ thing	k10
are _ to	i-8k10m7n27o14q-14r-11s-8
are _ until	r13
are _ us	d12n13
are _ walk	j15
are _ whole	k11
are _ with	k-7p14
are _ work	b12
are _ wrong	f9
are _ you	b-10k17l-11n12
are _ your	e8j-7l18p-11q9s6
are _ yourself	f7j6m14
are _ |	a23b9e17f-14i10k16l-14n-24p-9q15
are a	b9d13f-10j-10m-7
are after	n13
are all	f10j9k6n10q8s7
are asham	n8s10
are ask	p11
are comfortable	b14
are confus	f14
are dead	o15
are doing	a23m10
are done	j14o11
are driv	b15
are for	d17e17r7
are going	p15
are here	a16
are mine	e19k8
are my	k15n-14
are no	b11r7
are not	d-18e-8f-8h14r11
are on	o18p14r7
are real	i13j-7s7
are so	b16j-11l14
are still	m19
are tell	s17
are the	c-5j-9k19l-11n14q-15s12
are to	c9
are up	n25
are way	j14
are you	b-8c9f16i12q-14r-9
are |	c6d16
around	a28b17c12d-14h-10j16l8
around _ $	b12j14
around you	a10b10j18o8
as	b19c-5e19j13k-13l12o14r-14s28
as %few	d21o8s8
as %once-that	a-8m19
as %you-being	e25p10
as _ $	c6h8i8j10l-9n12p-9q-8s-7
as _ %claimant	b-8e15s-6
as _ %event	e17o7
as _ %other-one	d15e8
as _ %parent	d14
as _ %relation	e15
as _ %role	e12
as _ %tie	b-8e20p9s-7
as _ %trifle	r17
as _ as	b9k8m-7o10r9
as _ concern	o12
as _ father	d14
as _ i	b30k8m15o9
as _ me	s23
as _ please	b12
as _ you	d-9e12g-9i-7l11p-11
as concern	n17
as far	o15
as if	m19
as much	d21
as well	i8s13
as your	e13
asham	d23f-8g18s8
asham _ $	d-9g15n11
asham of	g12s8
asham to	d20
ask	b-17c-10d-12e29f9g20h17i-11j-13k-28l-33n-17s20
ask %anybody-at-all	f12r7
ask %everyone	f16r8
ask %once-that	b10e8s11
ask _ $	e11i9m-10
ask _ %event	a14g-11h-7m12
ask _ %few	b10d9e11h15i14n-10
ask _ %i-will	m12n9o9
ask _ %only-just	i13r-7s-6
ask _ %outburst	p11
ask _ %outing	d9q-9s9
ask _ %small-deed	p10
ask _ %small-number	b12d9e11h15i14n-11s8
ask _ %they	q19
ask _ %trifle	e11s12
ask _ %warm-good	e19q-8r-8
ask _ happen	a15
ask _ i	b-8g-11m11q-9
ask _ it	a17
ask _ of	b8e8f7g16
ask _ one	i15
ask _ the	f-7g-13h-8i-7m20r11
ask _ to	a-9e-15i-11m-10p-10
ask _ were	b11
ask _ you	a-11e14h7n9
ask for	b12e-12f-7g13i-8s16
ask how	m13
ask if	b12e9q10
ask you	e12g-10i14
assume	o11
at	a14g-11h-16j-17m-8r-8s-21
at %big-number	b9d-12p-12q-10
at %event	b-11d14j9l-9o20
at %few	a-10g-15i12j-8q-22
at %many	a-9d-9g-12i10l-12q-15
at %small-number	c-6g-10i16q-8
at %warm-good	k11o13
at %you-being	a11j14s8
at _ $	c-10d-16e17h-12i-14l-8m-11n-10o18p-17
at _ %barrier	a9c6h13
at _ %many	i13
at _ %pastime	k6l8n-7o19r10
at _ %short-while	j7l9p12r18
at _ %small-matter	j12
at _ %trifle	a-9c11g9h-12n-8o19q-12s-10
at _ ?	i18l-10
at _ and	b14d13g-13i21p18r9s8
at _ door	a11g9h14
at _ first	q10
at _ the	f12h11j-9s14
at _ you	e8f14n14p-9r-10
at _ |	b16c10g-19h9i18k-8l-9m-11n8p16q22s-7
at all	n13s12
at home	a20l9
at least	e18g12l14s15
at me	a21c-6f7i9k6m7q-8r7
at my	c-5m16q9r12
at six	e16
at that	j14o13p10
at the	c6f13h-8m-9s-8
at thi	e13
at you	d10f8
at your	a9j13o-7
attack	j6m33
attack _ %surely	m10
attack me	m23
attendance	l16
attention	n30
attention $	e7n21
attitude	a14q15r12
attractive	d15
audience	n19
aw	j14
aw is	j14
away	b15d-11f17h23i-12k-7n16q8
away $	b12h15k-7
away %big-number	h12l8
away %few	h12l8
away %many	h12l8
away from	n15
babe	b13f19l-9r7
baby	a-13g11k11o-7p-8q10r16
babysitt	e21
back	a-11b-13c7d-10e-11h25i-14k-9n-8o10p15r23s-18
back $	h13
back ?	h16
back _ %event	h10l15p21
back _ %give-way	r11
back _ %only-just	h16l8p12
back _ the	g-9l10q8r12
back _ you	b-9r9
back and	c9p11
back by	l19
back to	c10d-10h9j12p-9r10
bad	f-8g10k-12l8m-9q-8r-7
bare	l30m10
bare _ $	l19
bare _ you	l26
basical	l28n-8s25
be	e25f-10h14j-8l-28m11
be %child	l11
be %claimant	l11
be %degree	h14p18
be %felt	a-14d-10j21l11n-11p-12
be %few	o9
be %hold-deed	e10o11p-8
be %monster	m10
be %only-just	c10d-12g-11s7
be %plain-feeling	a-13d-9j25n-11
be %relation	l11
be %said-verb	b12s11
be %small-deed	h17
be %small-number	o9
be %trifle	h16
be %upset	a-12j15n-9p-11
be %weekday	h18
be %you-being	f11j15
be _ $	a14b-12d-19f10h9j11n10q-15
be _ %amends	p20
be _ %anybody-at-all	s18
be _ %drawn-line	g15l9
be _ %event	b10d24j12o-7q-16
be _ %extreme-name	m14
be _ %few	k17r-8s10
be _ %large-words	g15
be _ %once-that	a15b-10c6d-9i9o-13p21
be _ %outing	g24
be _ %role	a9c9e17g-11i7p-9
be _ %small-deed	f7g9q8
be _ %small-number	k16s14
be _ %trifle	k6
be _ %villain	m14
be _ %warm-good	r16
be _ %weekday	b8g21
be _ a	k10s16
be _ at	b9d9e15m8r12
be _ by	j20s7
be _ for	a9e-8i6m-8n11
be _ from	l19
be _ good	h13o9
be _ i	d9j-10m22o-10r-7
be _ like	g12q9
be _ shame	p16
be _ sorry	p20
be _ to	j-7o11
be _ you	a9e-11g-19o22r-9
be _ yourself	g14
be answer	o16
be asham	g20
be boy	l11
be grateful	d18
be happy	m14n10
be here	g33
be like	h17
be over	j10
be proud	h12r16
be sad	j13
be sat	h18
be so	h12p13
be the	e22m8s-7
be you	c9
be your	f12j14
bear	a18f9n7
bear _ %easy-one	a11q8
beat	p12s13
beat you	s15
because	a18c-13d-9f10h-14k-7q-20s9
because _ %easy-one	a-17b10s12
because _ %lapse	s12
because _ %provoke	a10b9n-11
because _ not	a14b16o11
because _ you	a21k-6
because _ |	a17
because i	a-15c-7e14h-12i10l-9r-12s16
because of	a17f-8j6o-8
because you	a31m10s9
bed	c-6d-10e-10g9j10m9n8p-18r22
been	a28c5g-10h10k9l-14m15n7p-13r-8
been %attacked	m17
been %few	a12h9j13k14
been %hold-deed	g16
been %small-number	a12j12k13
been _ %short-while	k9
been _ i	a9d18
been _ me	m17
been _ over	m15
before	b16c-13d-18f-7g-12i19j7k21l-17p18s-8
before $	h13r17
before _ %event	l11p15
before _ %give-way-loosely	b9i14o14p20
before _ %warm-deed	b14
before _ do	o15p15
before _ was	k12
before i	b16f-8i8k-9o12
before you	d-12i13j-6k26l-9n-8o-8p15q7
behaviour	f14r14
behind	b14n25p25s7
behind _ %barrier	p15
being	c-9h-11j10k-11m37p-17q12s-12
being %attacked	m15
being %easy-one	e19
being %felt	j14o7
being %nice	r14
being %plain-feeling	j30
being %provoke	o19
being _ %thinks-ill	o14
being _ %understands	o15
being ask	e19
believe	f41h-8j-11k13o-9
believe %event	f19j-7
believe _ $	f17i6
believe it	f20j-7
bell	e13
belong	e33f12h9k11
belong %endowment	k9
belong %who-with	k9
belong _ $	k11
belong _ %event	e10
belong _ thi	e10
belong _ us	k10
belong to	e17
belong with	k9
best _ my	h9
best _ of	h11
best year	g11h9
bet	n28
bet you	n29
better	b-10d17j-9l-11m-12n-12o-14p12q40r-11s6
better _ you	d15g10p8q24
between _ $	b16
between us	b11o9
bid	l17
big	b-10d-13f-8h9j10m-8p8q-8
big %other-one	j14
big _ not	j14
biggest	j19k-8
bill %only-just	e12
bill _ %event	e12
birthday $	l14r7
bit	d-9e10f-13g-8i-7j16l17p-24r9
bit _ $	j8n17s-8
bit _ %outing	l14
bit _ %provoke	l11
bit _ %short-while	l14
bit _ to	l15
bit much	j13l14
bit of	e10l12
black	f16r9
black _ or	f17
black out	f17
blame	a39j-8m18n-7
blame _ $	a18j-7
blame yourself	a18j-7
bles	d29
bless	r15
blind	f14p12
block	b20h9o14p24
block me	b16p12
blog	l18
blood	a18
blood pressure	a19
boil	d28
book	b14c-11g17i-9j-9l-8m-7o-12r11
born	d13e8k13
both	b-12d-19f-17h11i-12m-12o7p9r-16
both %thinks-ill	n15
both %understands	n14
both _ %event	n14
both _ it	h-8n15
both _ was	n14
both know	n14
bother	d25g11q18
bother _ you	d18
bottle	a19
bought	b9e20
boundari	b14
bout	l19
boy	a9d13e13h9l18p18s15
boy _ %child	l11
boy _ %claimant	l11
boy _ %feel	l11
boy _ %relation	l11
boy _ be	l11
boy _ boy	l11
boy will	l11
brain	d37
brain _ %few	d22
brain _ %small-number	d22
brain is	f-9
break	g15i8p13q8
breakfast	b-9o12
breath	i8k7o11
breath _ $	o12
breath _ you	o12
breathe	n11s15
breathe $	k9n10s13
bridge	i-7p25
bring	a11b-11d9g-17i-14j-9n-8p-19r-8s-9
bring %event	a16c6m7
bring _ up	m12
bring _ |	c6q18
bring it	a15c6
bring me	q22
bring up	m13
brother	b-8c5e15j7m-10n-7p20
brush	l18
brush _ $	l18
btw	f10o9q17
bully	l14m15
burn	d19p14r11
busy	c9g28j9o-9
but	a35c45d-10e-21f-10g52i-7j-20k30l11o-14p-17s-7
but %give-way-loosely	c23
but %i-will	a-10b13c8g-12k9r10
but %only-just	l13
but %provoke	c15
but %stay	c16
but %they	g20
but _ $	a23k7l11
but _ %give-way-loosely	a16c15f10h-7
but _ %grave-wrong	c12
but _ %provoke	c9g-9h-7r15
but _ %said-verb	a17g24
but _ %surely	c13h-8r10
but _ %thinks-ill	c8g19
but _ %you-being	c11
but _ alway	c11
but _ am	m9r11
but _ do	g16
but _ hate	c12
but _ not	c9r8
but _ order	g16
but _ would	c19
but _ you	a12c9g14n11r7
but do	c13
but i	a-21b10c19e-9g-9h9j-9s-7
but if	c11
but you	a18c-6e-8g23k21m-8n-10
by	b-12c-6d-25f7g15j11k-8m8o-12p15q27r-7
by %event	l18
by %minutes	i18
by %outing	e12h8l14p12q9s-7
by %pastime	q15
by %possession	e13h7q11
by %short-while	i14q15
by %soon	e11f10j10q20
by %surely	f8g14j11q14s7
by %trifle	q11
by %warm-good	q21
by %weekday	e13g-10h9i-12l15p17q-7s-6
by _ $	a9b-13i-8k8o-10p15q26s8
by _ %claimant	m19
by _ %give-way-loosely	r14
by _ %relation	m17
by _ %trifle	g15
by _ i	i13p10
by _ way	q16
by _ |	i14k-6l12o14q11r8
by hour	i13
by it	l19
by lunch	q17
by monday	i-8p17
by now	f10j10q14
bye	c13o17
bye $	c10o17
cabinet	g18p17
call	a-12b11c-7d18f-8g-9i-9j17l17n-8s10
call %event	d10l16m13
call %grave-wrong	l20
call _ $	a-8e8l18
call _ %extreme-name	s17
call _ %grave-wrong	l16m9
call _ %hidden-fault	s10
call _ i	e15p10
call for	j11
call me	e-10i-7m-7n-9o-9s18
call that	l21m11
calm	a21r-8
came	a23e-9j-9m-8n12p-15r-12
camera	i31
camera _ |	i12
camera on	i14
can	a-15b-9c-14h8i-10l-17n10o8
can %drawn-line	b-11
can %feel	e-14g-13j-12q21r31
can %give-way-loosely	b11e13h9j-8l-8p20r-8
can %provoke	b13j-6
can %thinks-ill	d11h-7i10n18p11q-10r-11s-7
can _ $	b-9c-5e12f-8k17o-13p18s-9
can _ %drawn-line	b13
can _ %endowment	c13e10h8m-7p11
can _ %event	e-12h12i-11n13o8q-13s-8
can _ %feel	d-13f-7j21m-16n7o-7p9r-13s13
can _ %feeling	j-15
can _ %few	d11l-13o20p-9q16
can _ %give-way-loosely	a-12b-8c7d16g33h7l-12m18r-15
can _ %hold-deed	k7m-7p-13r-13
can _ %said-verb	c-6f15
can _ %short-while	o18
can _ %small-number	d12l-13o10q21
can _ %surely	d11g9j8m-8n-12p11
can _ %thinks-ill	c-7e17j7l16m8p-10s-8
can _ %understands	h9l8n12o16
can _ %warm-deed	b9g9h-12i-7n-8o-8r-10
can _ %warm-good	b29k13n-9
can _ %you-being	d13e13i6j7q15
can _ a	b9d9g-14l-8q16
can _ and	r13
can _ anyth	m15
can _ boil	d18
can _ do	c9e-9h11m16
can _ have	p14
can _ hear	o19
can _ how	j13n10
can _ is	e16
can _ it	i-8n13o-8q-8
can _ just	c5h17
can _ let	e16g10
can _ now	p13
can _ see	h7l13n16
can _ still	j14
can _ tell	f14
can _ the	a10b9c-9d-15e-16j-7k-7p-13q-10r-8
can _ to	g18p19
can _ up	g10j13q8
can _ what	l8o8
can _ you	c8i8k20m-10n-13p34r-8s-8
can _ your	d11e14j9q15r7
can _ |	n9q10r14
can be	r19
can do	d13e17p9
can have	g-9o14q17r18
can not	a20c8d19f7g23i-16k-9m11n13o-36p-18r-28s16
can save	p13
can smell	n14
can walk	r19
can you	a-15b-9c-8j12k-7
cancel	e10g9k12m7
cancel the	g11
cancell	i10k17l-9
cancell my	k10
capable	p17r7
capable of	p17r7
car	b-10c-7g25j-8l20m11o15p27s8
car $	g12i9o13
card	e17i-8
care	b9n17p-9q-8s14
care _ %you-being	b16e8
care about	n16s9
careful	i12p17
careful _ you	i8p14
carry _ as	o16
catch _ %endowment	p14
cause	a19
certificate	l17
chair	k-6l13o8q19s-7
chance	g11i12
chance _ %give-way-loosely	i15
chance to	i15
chang	g-10h25i12k-6p-9r8s-6
chang _ $	h10
change	h17r15
change %you-being	r13
change _ $	r13
change your	r13
chat	h-9i13
check	c21d-8f10g-16h-11i9j-10o-10p-10q-14
check $	k10
check _ $	e8i14
check _ %feel	c12
check _ have	c12
check you	c9
chest	g16h9
childhood	b9f10s11
childhood _ i	s12
children	b12e-10g10h-8m17s8
chip	g12h19k-9
choice	a28g11
choice _ i	a13
choir	m13
clap	l24
clean	a11d17g18h9i15m8n8q12
clean %event	d15
clean _ i	g12i8
clean _ is	d15
clean and	g15o10
clear	d10f-7m-8s22
clear $	b11s11
clear _ the	d14
client	a17d9e9
close	c12k6
closer	q11
coat	d-11f15
coincidence	k17
cold	h13i-12k-6l-9o7r20
cold %role	h13
cold %small-deed	o9r10
cold _ $	h12
cold _ you	r13
cold person	h13
cold shoulder	o9r10
colour	g11n13
colour _ $	n15
com	a16b25d-9i-6k9l-16r27
com $	a16b9i8
com _ $	p17
com _ %small-deed	n18
com _ %trifle	n18
com _ like	n19
com in	b13
come	a-20b8c6d-10e22f-10g18h40j-10n-23o-16q-15
come $	e11g19
come %body-part	h7
come _ %outing	g11s11
come _ %trifle	h13
come _ me	a11l18
come _ my	k11p10
come _ the	b10c16h18r25
come _ there	p18
come _ you	f12g-10r-11
come back	h7
come for	f15h9
come home	h20m8r10
come into	k11
come near	p14
come to	b12r8
come up	p16
comfortable	b32
commit	c13
communicate	o20
complain	l23m11q30
complain about	l18q16
complaint	a8m17
complete	f7j-10k29
complete _ $	j-9k10
complete _ %only-just	k17
complete me	k18
compliment	d20r17
concern	n21o10s-7
concern $	n17
confus	f21
congrat	l24
congrat _ %outing	l9
congrat _ job	l9
congrat _ the	l17
congrat on	l16
congratulation	m16
congratulation you	m17
contribution	l17
contribution _ the	l17
contribution to	l17
control	j25n24
control $	n18
conversation	f27o28r-9
conversation _ $	f15o10
conversation _ over	o13
convince	b15
convince _ |	b14
convince me	b15
cook	e20g11q8s9
cook since	g16
cool	g11s19
correct	f8j7s16
could	b-15d18g18h-11i-6k-13m-15o-11p-14r-10
could %feel	h12j10l12
could %give-way-loosely	d22q19
could %warm-deed	r14
could _ $	k-8l18
could _ %endowment	a14
could _ %event	g29h7i-7l30q-8
could _ %few	d15
could _ %who-with	a14
could _ a	d14
could _ better	d13q12
could _ do	g12
could _ that	d-10f-7l29
could _ the	f14
could _ thi	g14
could _ with	a14
could do	d19q8
could have	d10l22
could not	a14f11h-9n11
council	p11
count	g18i11l10
course _ is	m13
cousin	g-13i-7k-6p9q21s-10
crack	d14n-8o23
crime	l8s11
crucifi	m16
crucify	m23
crucify me	m23
cry	a10d21j-15r8s-6
cry $	j-6r10
cry _ %few	j-18l11p10
cry _ %i-will	j13
cuddl	r20
cupboard	f14r13
curtain	p12
custody	p15
cute	b17c7i14
cutt	r10
cutt _ off	r10
cvs	q31
cvs _ desk	q14
cvs _ my	q14
cvs on	q14
dad	a14d10e-21g-12i-10l14r8
damag	d17
damag good	d17
danny	p18
darl	g16h-8
dat	c6f15k10
date	c5e8g-11i12r-11
daughter	a11d-18e8g15k-6o8r9
daughter _ %relation	q20
daughter _ %role	q20
day	a9c8d-21e-18g-12h-15i-9k19l12n16o-10q-11r14
day $	g-11k9m14r15
day %few	k11
day %small-number	k14
day _ %warm-deed	c7r13
day is	l12
dead	b-7e-8h10k13n-9o23
dead _ $	o15
dead _ me	o13
dead to	o13
deal _ %event	b13
deal _ it	b13
dear	a12d9e-8f21g13i-15n-10
deceiv	f-7n16
decision	a16b12
decision _ i	b14
deep _ you	n14
deep down	n14
delet	h9k20o9
depend	c12p11r40
depend _ %you-being	c7r20
depend _ you	c7r22
depend how	c11r8
depend on	p14r19
depress	j42
deserve	a-10e24h8
deserve %small-number	e17o11
desk	d-9g-13j7l8q18
detail	i12
did	a12c-11e-24g-11i7j-13l34o-17p-13q13r-15
did %event	a12f-7i-12n10q-7s7
did _ %easy-one	b21
did _ %give-way-loosely	a-11i8l-8s7
did _ %hold-deed	f13i14
did _ %provoke	a-8i33
did _ %them	g9i18
did _ %warm-deed	f11i17s8
did _ %warm-good	g14
did _ ?	a24h14
did _ ask	b15
did _ did	i12
did _ have	a14j7
did _ no	l17
did _ or	i13
did _ talk	i11
did _ want	a21
did _ you	a19g11
did i	d11i-7s9
did me	l12
did not	b14c-5d-12f20g20k-6l10o-8r8s6
did that	n16
did to	m12
did you	a15d-14f-17g-11h-9i38m-9q-10
did |	h14o8
die	h13k6l17m8s10
died	f-7j15k-7l15m-8o13
died %only-just	o15
different	a11b-9c6g11h23l-8s10
different $	f12g13
different %role	h12
different _ you	s15
dignify	o23
dignify %event	o23
dinner	e23g-15o17p-12r8
direction	o14
disappear	m22p12
disappoint	g14
disappointment	d24
discus	e11o10
discus $	e9
disgust	s15
divorce	a15p19
do	a-20c20e11h14n17p-10s10
do %event	d-14f7h14l10o8q11
do %i-will	e9
do %limit-set	b15
do %no-word	d19n21
do _ $	b-11e9f10k9l16o8q8r8
do _ %degree	q16
do _ %drawn-line	b14c-6p10s11
do _ %easy-one	e9f-9j9k17q-17
do _ %event	a-10b-13d10k-10l10
do _ %feel	b17c8d-15f-12g-8h10j19p-14s-10
do _ %felt	j15
do _ %few	d14i16j-7l8n19o9r9
do _ %give-way-loosely	b16c7e37k-9n15p9q-8r12
do _ %held-thing	e12g15
do _ %make-up	a9l17
do _ %nobody	c9i8
do _ %only-just	i7k14m9r-8s9
do _ %outburst	h14i9
do _ %outing	c12d32e-16g10h-10k-9o11p-13q8r-9s8
do _ %plain-feeling	j13
do _ %provoke	c-9e9j-11n18p14s8
do _ %said-verb	a18f-11h-16l-11n15o10p-8s-8
do _ %scorn-name	c13i7
do _ %small-deed	c-10l-10o19p10
do _ %small-number	d13i11j-7n16o8r9
do _ %smash	h13
do _ %someday	c13
do _ %surely	c-5i-9n22p-10
do _ %thinks-ill	f-8i7j10k8m16n-8p-11s-13
do _ %trifle	e16i-7n9o13
do _ %understands	c6i-7j12m16q8r13s-6
do _ %warm-deed	c9k-7m-8n15q-9r13
do _ %warm-good	g11n13p-9
do _ a	d15i12j-6l8n12o7r11
do _ about	g11r9
do _ black	f15
do _ but	c10
do _ day	l16
do _ do	b16e17
do _ enough	m18
do _ exist	o24
do _ expect	o16
do _ get	b13c9d-8j8n-9
do _ give	e9n12
do _ go	c15
do _ have	a-11e-10g-13r-10
do _ how	d14f-7m8
do _ know	f13g8m15n-9
do _ make	a9l17
do _ me	a18f-8g14h8k-7n8o11p17q-8r-8s11
do _ my	b16e8
do _ need	e-10g8h-8k17q-9
do _ nobody	c10i7
do _ out	f17k8
do _ real	l15
do _ reason	e14
do _ remember	f15
do _ rep	c6d11
do _ right	m18
do _ ring	o10
do _ same	g10n11o11
do _ say	c-8i15
do _ see	a8j8l18
do _ tell	a10n13
do _ throw	h15
do _ to	a-16c-7f-9g16j11k-7l-8o10p9q-11r-12
do _ wait	b10c15
do _ without	e8h12
do _ worry	g13
do _ |	c5d-9f11k-6l-9o12s8
do anyth	m12
do is	e16m9
do not	b10c20d13f-9g-9k30l-10m-14o8p10q-12r-10
do you	b-16f12i-10m14n-13p-8r-16s-17
doctor	a19d10f7g16p-9
doctor %thinks-ill	a15g22
doctor say	a13g14
doe	b8f13i15j-10n-10p10q20r-14s6
doe %few	i14
doe %small-number	i14
doe _ %event	b-10f22q14
doe _ %give-way-loosely	f14i8o11
doe _ %kin-role	i13
doe _ %make-up	f13
doe _ it	b-9f22
doe _ make	f13
doe a	i14
doe not	a9b28c-9d11e12f16h7j-10k12l-8m-9o12q10s7
doe to	m22
doing	a12c19d-10l8n8o-9p-11r8
doing $	a16c20
doing _ $	m10
doing _ me	m11
doing the	l22
doing to	m16
done	f-14l19m20q-20
done _ $	a10d15o17
door	b27d-11f8h21k-8m-8n13s-10
door %only-just	b24
door _ %event	b14
door _ %outing	h19
door _ %possession	h18
door _ |	b14
door in	b24
down	a-10c5d-11e12f-9g26h15m8p20q-9
down _ can	e12n17
down _ it	c9
down _ me	e13
down _ not	n18
down _ would	c9
down as	h13
drama	b9d-9f13j15q9
drama _ $	j7
drama queen	j11
drawer	a-9b8i11p22q9
dream	f27
dreamt	f24
dreamt %event	f23
dreamt _ $	f13
dreamt it	f11
dreamt that	f10
dress	l8n17q11
dress _ as	n13
dress up	n15
drink	a31h18j6k-6l-9m-7
drink $	a13
driv	a16q10
drive	e9g19o-11
drive _ $	g21
drop	e16g-8n10o-7p-14r11
drop %secret	e12
drop _ %you-being	e13
drop _ are	e13
drop _ you	e13
drop what	e13
drove %them	a15
dry	j19
dry %you-being	j15
dry _ %mind	j10
dry _ eye	j14
dry your	j15
due	e35
due $	e17
dump	s12
duty	e18m7
each	c-5d-9e12g9j-7k12
each other	e10k15
earn	e17l-11r19
earn %event	r10
earn _ $	r15
earn it	r10
earr	i12
earth	k16
easi	h11p16
easy	m8q15
eat	a-12c-7e8f-7g28h11o12p-8r-13
eat _ my	o13
else	h25j17k33m-10r-9
else $	i8j9k10
else _ %feel	c11
else _ have	c10
else _ you	c10k10
else to	c10h20
email	a16b-9e-11f10h-10i-12m14r11
email $	r12
embarras	d21n10
embarras _ $	d23n10
embarrass	s11
embarrass you	s14
emma	q17
emotion	j18
emotion _ %event	j10
emotion _ of	j12
emotion out	j10
end	c-10e12h32i-8j-13k-8l-8m8n-13o-13p17q-8s-14
end _ $	d8e17
end of	e19
end up	d13h15
energy	l17
enjoy	e-8f-7g33n27o43p9
enjoy %you-being	g15n13
enjoy _ $	o11
enjoy _ %pastime	g22
enjoy _ me	n11
enjoy the	o11p14
enjoy your	g15n13
enough	a-8e-8f-7g13i-8j25k10m20q-8
enough ?	m15
entitl	e11
entitl to	e11
envy	n13
equal	r10s34
equal %provoke	s13
euro	l17
euro |	l18
even	a-18b-16c-17d31i9j14l21m14n12p-17q20s-19
even %few	g14
even %small-number	d11g14
even %you-being	d11q12
even _ %kin-role	d13
even _ %other-one	d18q18
even _ %said-verb	o15
even _ %trifle	d20n9
even _ %warm-good	g15
even a	g14
even your	d11q12
evening	e10
ever	d18e-11f-17h16i-7k41l-14m39o-9p10s-9
ever %easy-one	h15
ever %give-way-loosely	d9k17m11
ever %understands	h7k12m10
ever _ %give-way-loosely	b17
ever _ %large-words	k11
ever _ you	b14p9
ever _ |	h12k10
ever done	m16
ever since	a8b14
every	e-11g16h12i7l22n19o-10p15q24
every %minutes	b14i7
every %outing	a12b11c-6e-8g17h14k-9q11r7
every %pastime	g11h17q10
every %possession	f8g19h16j8p-12q17r11
every %short-while	a9b13c-6f-9g17h17k-8m-9o-9q18
every %warm-good	f16n11
every _ %give-way-loosely	g21
every _ %outing	a12j12n10
every _ %warm-good	h8j13m7
every _ you	b20i15m16n15
every hour	b14i6
everybody	f13l14m9q9
everyone	a-13b9c-7m16o11p-15r-11s-8
everyone _ %feel	q12
everyone _ have	q14
everyone _ my	q16
everyone _ was	k11
everyone before	k10
everyone is	l18
everyth	a-12c-5h19j34k-21l-10o-15p14
everyth $	f7j12n-13p11
everyth %degree	e8j10
everyth _ $	i7j17
everyth _ %give-way-loosely	g14m-7
everyth _ %provoke	m15
everyth _ %you-being	n14
everyth _ you	j17r7
everyth _ your	n15
everyth i	g16k-6s10
everyth so	e8j10
everyth you	d11e12h13
exact	d23i19j-6n20
exact ?	i13
exact _ %you-being	n15
exact _ you	d11g10n13
exact what	n11
except	k6m17
excuse $	i10j9s8
exist	f29m20o24
exist $	m15o8
expect	a12d14e35g9i-9o15q-11
expect _ to	a9e14
expect from	d23
expectation	l16s-6
expectation $	l16s-6
explain	a-8b-9i56m-7p14r-8
explain $	i15
explain _ $	i22
explain yourself	i17j-6
explanation	e13i15
eye	j10n24p20r-7
fac	b10d13j7
fac $	b10j8
face	c9d13f-11j17n22s8
facetime	i14
facetime _ %soon	i14
facetime _ %surely	i14
facetime _ now	i14
facetime me	i14
fact	f25j11n12
fact $	f13
fail	a14n14
fail $	n10
failure	d15
failure $	d14
fake	f10
fake %mind	f10
fake _ $	f14
fake memori	f10
fall	g23j11
fami	c-5d12e9g13l-12m18q8r9s24
fami %soon	k14
fami %surely	k14
fami now	k14
fantasy	f18
far	d11o17
far _ am	o10
far _ i	o13
far as	o19q8
fault	a35f-9i-9k8n-12p-9q-9r9s10
fault $	a15r8s8
fault _ $	a13
fault _ %feel	k12
fault i	k10
favour	d13e7r11
fee	g26
feedback	m18s16
feel	a-19b-8f-19j37k13l-12m17o22
feel $	j12o12
feel %event	j21k12
feel %felt	j18q8
feel _ $	k11
feel _ %event	q13
feel _ ?	j8
feel _ that	h7q16
feel _ way	j12
feel _ you	j10r9
feel is	h8q13
feel that	j13k7n-8r7
feeling	a-10b8f-8j24m35
feeling _ $	j-8m14
feeling _ you	m12
felt	g-13j15k6m9s-8
fetch	e13
few	l12
figure	g12o12
figure %event	o11
figure _ out	o11
figure it	o11
fill	b15f8i7q26
fill %only-just	b16
fill in	b16
filter	d15
final	e12h16m7
final %understands	h13
final _ %you-being	h13
final _ your	h13p9
find	c-8d11h20j16l-9o25p32q8r16s10
find %few	e8k6p16
find %small-number	e8k6p16
find %you-being	o15
find _ %few	j17
find _ %small-number	j17
find _ better	q13
find a	e8p16
find out	i7n16p11
find someone	q12
fine	a14d-12e-10g12h-15k-9m10n-13q-24s-10
fine %i-will	m18
fine _ %few	m12
fine _ %small-number	m12
fine _ a	m12
fine _ am	m14
fine _ you	a16
fine i	m14
fine |	l-10m11q-8
finger	i14s13
finish	b-10h12p15q16r-17
finish %endowment	p12
finish %who-with	p12
finish _ $	p11r-9
finish _ you	p13
finish with	p12
fiona	q19
first	e32h-14i-12k8l-15m-17n-8p-8q19r28s-12
first $	o8p-10r19
first %short-while	k11
first _ $	e19
flat	b-14e9i-9j-6m9s11
flaw	k17
flaw %only-just	k14
flaw _ you	k16
flaw in	k14
flight	g11k10n-8
fly	j12
follow	e11r13
food	r-8s16
fool	n17s7
fool %anybody-at-all	n15
fool %everyone	n15
for	c-7f-20g17h-19l-11m7p-12r11
for $	b7e8
for %anybody-at-all	g-9k9l13n-12r7
for %everyone	d12l14n-11r8
for %extreme-name	a11g16
for %few	f-7g10i7m-8n16o11
for %nice	i11
for %scorned	a12g14
for %small-number	b13c6g12h9j6n12s7
for %them	o8q21
for %trifle	e15l16
for %worthless	a11g13
for %you-being	a-8e11g15q21s15
for ?	e15l10
for _ $	a8e-8f-7j-9l-11m8n28
for _ %degree	e16g16s-8
for _ %endowment	d21i-6n-12
for _ %feeling	a9j11
for _ %few	d-10j-7l9q-18r7
for _ %large-words	g15h11s9
for _ %minutes	g-11i16
for _ %once-that	a8d9g10p15
for _ %only-just	c9g8k-11n8
for _ %outburst	p10q12r9
for _ %outing	c11e-11i9s-8
for _ %possession	e23k-7n24
for _ %said-verb	a10g15r15
for _ %small-deed	e-8n11p21r7
for _ %soon	o8r12
for _ %surely	b-11c11d10e10
for _ %them	p17
for _ %trifle	h8j10l10o-13s12
for _ %understands	g20s7
for _ %weepy-noun	j10
for _ ?	g-14i17l9m11
for _ answer	b11
for _ but	d13k-6o7
for _ him	p18
for _ i	b-12d20e-12g9j9k9m10p-11
for _ if	d13p14
for _ like	h10p16
for _ minut	i11l8
for _ sake	j11o9
for _ so	e17g13
for _ spot	q14
for _ the	l19m9p15
for _ to	a24c-6e-9g-10i12n7o-9p19s12
for _ who	l13q8r28
for _ x	c8
for _ year	g28k9l-8r8
for _ you	c-7e20g21n14q10r-11
for _ |	a-14f11h-9k-8l11n27q12
for a	c6h7m-9n13
for an	b14
for anyth	g17
for car	g14
for every	i11p15
for exist	m21
for it	a13e20g-9l11r9
for me	a18b-9c33d-9f-10m16s-7
for myself	i11
for noth	a12g14
for people	l8r11
for that	o14r-11
for the	a-14c-11g-14i-10k-17m-11p-12q-12r8
for you	a-16e-14f19g34k18l-17p32r28
for your	e13g16q21s13
forever	k24m10
forever $	g9k9
forget	c15f18h14
forgive you	r11
forgiven	r17
forgot	a9f8g13m-16
form	b8i-7j7p19q-9s8
form _ i	b17
formatt	l26
found	f-7g-12h8i-7k15o-9q-17r-11s-9
found %them	k16
found _ %few	k13
found _ %only-just	k13
found _ %small-number	k13
found _ one	k13
found _ the	k13
found her	k16
fragile	j11
friday |	r14
friend	a-15c-6e-8f-8g32h-10k10n12
frighten	f14j12
from	a-10c-6i15j-8o31p11r-17s-7
from %anybody-at-all	b12n-7
from %large-words	n12
from %secret	n12
from %soon	k7o17
from %surely	k8o14
from %you-being	n11
from _ $	a-12b-9c-8d9e25f17m-12o9p-9s-8
from _ %event	e-10o14s9
from _ %only-just	k6o17
from _ %outing	b10l14p10
from _ |	a8g16p13
from before	h12
from me	f-7g-9l-8m-10o17p9
from now	k7o12
from us	r16
from what	b16d10
from your	n11
front _ |	g13
full	a13b12e-8i21m-7q17
full _ the	a14
full of	a17b8p9q12
fun	g13h9l12
fun $	h11
funeral	j14l-8n9
further	o13
fus	l26q9
fus _ $	l15
game $	n13o15
garage	r17
general	q12
get	a15b18c7e13h-9i-11j8l12m20p13q-11r29s-11
get %attacked	a16c8m11
get %felt	j23p9
get %only-just	h18
get %plain-feeling	j16p9
get %said-verb	a20
get %upset	j10p9
get _ $	a-11d10e8h-11o-10p25
get _ %feel	m14
get _ %feeling	j-6m15
get _ %felt	a21
get _ %held-thing	r16
get _ %only-just	e18l19
get _ %outing	a14d19
get _ %plain-feeling	a15
get _ %small-deed	o18
get _ %surely	b16j15
get _ %tender-thing	h12r13
get _ %thinks-ill	e21
get _ %upset	a14
get _ %warm-good	a-9f8h12o-8p-15r25s6
get _ about	j14
get _ grip	j12
get _ in	e14l9
get the	b8f8g-9o21r7
get to	a-9b13e15j-6m12
get up	j6k10
gett	o7
gett _ $	g14
gett _ %you-being	d12
gett _ your	d12
ghost	o16p10
ghost _ you	o16
girl	a-15d17e-13h19i14j22o-7q37r18
girl _ %feel	j15q10
girl _ have	q11
girl i	b8q17
give	c8e17g10h11i23j14k8m10p-9
give _ %few	g9h14
give _ %small-number	g9h14
give you	c12q8
given	b15e9m11
go	b-11e-13f9g11h31i11j-7n17p21r16s8
go %degree	h11
go _ $	g-11l11n10o-8
go _ %feel	g16
go _ %you-being	g14
go _ for	p15r8
go _ up	b13h7
go _ your	g16
go i	p15
go on	i15m10
go through	l10
go to	g16o-8s8
god	d36g-10r-7s-11
god _ %child	d21
god _ %claimant	d21
god _ %relation	d21
god _ me	h14
god _ you	d18k8
goe	e13j16k-12l-9m-12p18
goe _ the	j12p20
goe to	i6p19
going	b10c6f-16i-8l14o22p9r12s-20
going _ %help-act	r16
going _ %hold-deed	g9r17
going _ %trifle	c12
going _ %warm-deed	g11h7r12
going _ you	f-7i7o8r15
going to	b10f-7h12l9n-8p9s-8
gone	a9b-8g17h14m10n8o-10s8
gone $	d14m7
good	a-14c11d13e12h15i-6m-8o11p-14q-9r10
good $	c13d14
good %child	e8g18r8
good %family-word	e18
good %other-one	e19r12
good %outing	c6k7o20
good %role	e17
good _ %event	h21o17
good _ me	o13
good i	h16
good morn	k6o24
goodbye	p30
got	a14c-10d9i-8k-11m-17n12o-21q38r-11s9
got %event	q10s17
got %only-just	a19
got _ $	s12
got _ %because	l16
got _ %endowment	d18
got _ %only-just	p-10q15
got _ %surely	n8p12
got _ already	n10p13
got _ because	l16
got _ in	g10p-9q20
got _ me	q12
got a	j-6n17r-7
got it	s20
got that	q15
got the	b8c-6l9p10
grateful	d22
greatest	k13
grief	f10j16m-11
grip	f10j11
group	d12f-9g-8m12o13
grow	j15q-10
grow %few	j12
grow %small-number	j12
grow _ skin	j12
grow a	j12
grown	d13q-8
grown ups	d14
gues	g29l12m30o-9s-7
gues %i-will	g22m8s-6
gues i	g16m11s-8
guilt	n12
guy	h16k6m-7o-8p-9q-8
had	a46b-8e-12h12i-18j-10k14l23o-7p-19q12r-10
had $	f15q10
had %big-number	l13q17
had %event	a13h10q8
had %few	h9k-10l19o13p-11q11
had %many	l15q20
had %only-just	a8d22h-9k13l12r7
had %small-number	d10g10h9k-9l14o13p-11
had _ %understands	a14
had _ com	a15
had _ for	k9
had _ met	d17
had _ not	h11
had _ someone	l14
had _ the	a17e8
had a	f11h12k-8o16p-10
had doe	h11
had it	a12h13
had to	a18d-9i-7j-7m12
had you	a47
haha	c19k12s-14
haha |	c10k9
hair _ |	i13
half	a-16f12g-18l8n8o-9q24r-10
hand	a11c-7j-6l11p20r-10
hand $	a11
hannah	o9q20
happen	a13b-12d-13e-13f18h16i-17l15n-15o-10p26q-9r-13s-10
happen %once-that	a15l12
happen _ $	h13l9
happen _ %few	l19
happen _ %i-will	c11
happen _ %role	h10
happen _ %them	h14
happen _ %trifle	c10p9
happen _ i	c11
happen to	a-13c10h18k7p20
happy	a10b-13d-16j-8k-12m8n10o-11p-11r-14s-10
happy _ %i-will	m14
happy _ am	m14
happy _ i	h11m13
happy _ |	h17n7
happy for	n14
hard	d17e-9f-7l26p11q23
hard _ $	b15d13p12
hard _ %you-being	j11
hard _ you	d11p12
hard for	d17
harm	l23
has	a9c-13e16f11g22h-9i-15k16l-22m25n-18o12q13
has %few	j7l-8q23
has %give-way	e7k12
has %give-way-loosely	k11
has %only-just	m10o9
has %provoke	m-10q16
has %small-number	j7l-8q24
has %understands	m14o9s9
has _ %claimant	g15q16
has _ %family-word	q18
has _ %feeling	m14
has _ %kin-role	q18
has _ %relation	g15q16
has _ %you-being	a11k9r10
has _ apparent	m15
has _ feeling	m14
has _ me	k13m17
has _ your	k11r7
has ever	h-9k13
has no	m15
has not	f7g17
has shown	k12
has to	b11
hate _ %claimant	s12
hate _ %relation	s12
hate _ you	c10l8
hav	d11e20i7j9n14p-8q8r-9
hav to	e13
have	b-14c-13f13j-8l13p-9
have %dreamt	f9l-13p13
have %event	a-9d11f15l-8
have %everyone	g9h12
have %feeling	j11m20
have %felt	o11
have %give-way-loosely	b18f-17h9i7m-8q21r9s-19
have %mind-failed	a14n11
have %nobody	m21
have %only-just	a14b-11f-10k-9o10r-7
have %provoke	a24b14e-9f7g-9h-8k10l-8m11n14o-9p10r-7s10
have %rescued	i11
have %sacrificed	f10g-14k10o11r-7
have %small-number	d-13e14i7j8k-7o-8r13s-11
have %surely	b9c8g-12h-7j-6k7n15o8r8
have %understands	a-12g-9i9j13m-9n19o13q13r-11
have %yardstick	h12
have _ $	d-13e-11f-9j-9k-7n-13q20
have _ %anybody-at-all	d17g10m-9q16s11
have _ %because	e14
have _ %child	o21p10
have _ %claimant	a-8h-8o15
have _ %degree	g12m16
have _ %easy-one	e14j9l-8
have _ %endowment	d24i-7j8n-13o-9q9r-10
have _ %event	b-9c-6d-9f29g-13h-12k-13l14o8p-18s11
have _ %extreme-name	a16i9j8
have _ %family-word	o14r7
have _ %feel	d-16j12m10n12
have _ %felt	l14
have _ %few	b13c5i-10j-6k16n10p11q-7
have _ %gentle-praise	g20o8
have _ %give-way-loosely	b-8c8d-12f-8h-12m8p-19r12s-7
have _ %held-thing	b11g-14h9i8p-9r12
have _ %hidden-fault	n12
have _ %kin	r13
have _ %kin-role	o18
have _ %large-words	d17g16o13
have _ %many	b10d11e-8g-9k15p-10q8
have _ %mind	f12
have _ %mind-fails	n15
have _ %nice	g20o9
have _ %nobody	p13
have _ %only-just	e-13g-14h-11m14n24s-11
have _ %other-one	o13p-12q16
have _ %outburst	a11f15s8
have _ %proof	p17
have _ %relation	a-9h-7o12
have _ %role	a-9e-8o17p-9r9
have _ %secret	p22
have _ %small-number	f12j-7k9n15o7p10
have _ %thinks-ill	d19g17r13s8
have _ %tie	o16p-10
have _ %trifle	c6g-9j11l9m-9o-9s14
have _ %understands	e13f-12h-10i7k7l-9p21s-13
have _ %warm-good	d-9f-8h12k8l24p-16r14s-7
have _ %you-being	a10m-11o19q8
have _ ?	a12i12j-6
have _ answer	i18
have _ anyone	s10
have _ ask	e16f8h7
have _ at	j21q14
have _ daughter	o14
have _ down	e17
have _ else	h15
have _ for	g21j-6r11s11
have _ heart	g15
have _ help	s10
have _ i	g15k15m11s18
have _ in	b-11d11e-9m12n11
have _ it	f17g-10l10n14r-11
have _ look	n14
have _ met	k11
have _ my	k15o-8
have _ on	a13d10i13p-11
have _ promise	h13
have _ right	e15g8
have _ say	d16
have _ spell	e12
have _ talent	d13
have _ that	d-9f11k-7l10n-9o9q-10r17s12
have _ the	e-15f-9g10k13l-14n10o9p-14
have _ thought	s10
have _ to	a15c-6d-11e22h10j15l8m-9n-12
have _ too	m10
have _ worse	l16
have _ you	a-10c12e19f-7p-15q9s14
have _ your	m-8o16q9
have _ yourself	d18f11
have _ |	d-9g22l-11p11r-9
have a	d-9e15g10r11
have alway	n18s8
have anyone	h12q8
have chang	f-7h12i7
have check	k11
have feeling	m17
have gone	a15n12
have got	a-8b8m-8n17o-9p9
have heard	o12
have never	f8k10
have no	b-9f8j17k10n9
have not	h-8k10m9q-9s-10
have only	a14
have stopp	q15r8
have the	c-6d11j-7p18q-11s7
have to	b-14e31i10j-9l17n-10o-10q-14s-9
have you	a-10c17i9p11
have your	n-9q16
he	b-24c-16f-21g-11h-21j-15k-19n-9q-10s-10
he %easy-one	g19
he _ %degree	g15
he _ %warm-good	p15
he _ %you-being	l9q20
he _ ?	i19
he _ so	g14
he _ the	q12
he _ you	i7l17
he ask	g13
he doe	q12
he is	a19i-7j-7m15s7
he will	o7p15
head	d18e8f11i-9
head $	d11p9
hear	c-9d-18f13g-20i9k-13m-9n-15o46s11
hear _ $	i12j6o17p-9
hear _ %endowment	h14
hear _ %trifle	o15
hear _ i	s12
hear _ voice	h14
hear is	s15
hear you	j8o21
hear your	h11i8o10
heard	f33i-8n-9o7q18
heard _ of	o12
heard the	o11
heart	g55h17m10o10q-12
heart _ $	g14
heart |	h10
heaven	k11
help	a-19c-8e-8f13g-14h-9i-11j8m8p-10r-9s12
help $	f11
help %anybody-at-all	s10
help %everyone	s10
help _ $	a-10r-7s9
help and	m14
her	d-19f-7g14h16j6k7o9p-10q26r-16
her $	h9j13q8
her %claimant	e17s-6
her %tie	e18s-6
her _ %surely	h15
her _ one	k13
here	b-11c-10d-19e-7f-14i-11k-13m10n19p16r-12
here $	a10c-6f-8h22r-10
here you	n15
hey	c38l-12
hey _ long	c9
hey stranger	c13
hey trouble	c13
hi	c12g-11h-8o9p-10s-9
hi $	c13
hid	i20m-7n25
hide	b14d-11i16n25s7
hide ?	i21
high	b10
him	a14c-10f-16i12j-16l-14m-16n8o-18p12q11r10s-7
hip	g23
hip |	g15
hir	d27
hire	d13
his	b-9c-8d-13g11h-14i22j-8k-14m-10n18q16
his _ |	i17o8
history	l16
hit	h-8l22
hit you	l24
hm	i12
home	a11c-21g9h10k-9l-10m11o-21p38q-15r-18
home $	a10c-7h17o-11
home _ will	h15
home and	i12m9q9
honest	a8c-12d19g-20h-8j8o-10p-13q-8s-19
honest _ you	a19j7
honest the	j12m11
honesty	n19
hook	h21
hook $	h14
hope	a13b-11g36h-9j-6m27r-7
hope %event	b-8g16m16
hope %you-being	a10c6m15p15
hope _ are	c7m15p11
hope that	g15
hope the	g18
hope you	a8c6m13
hope your	p19
hormon	j51
hormon _ i	j13
hospital	h9p16
hound	m12
hour	b22c-6e16g12i19j7m8r-8
hour _ %minutes	i13
hour _ %outing	i13
hour _ hour	i13
hour by	i13
house	b22c-9j9o15p-13r7
house ?	e11
house _ to	b14
house has	b11
how	b13c10e-14f19g8i13j7m21q20r8
how %event	b12c-7e13i-7j-8m14o9p12r-8
how %gentle-praise	c5h20r12
how %i-will	m14
how %nice	c7r14
how _ $	c12g11
how _ %easy-one	f8s14
how _ %event	c-7q11
how _ %feel	c12h-7j14l10r11
how _ %few	g13
how _ %give-way-loosely	c6f12g15j8o-7r10
how _ %small-number	g13
how _ %thinks-ill	c10m22
how _ %understands	a8d18f-9l10r8
how _ %you-being	c5l12o-8p9r18
how _ a	g13i6
how _ am	k8m21
how _ are	c8r14
how _ be	j15
how _ could	f18j13
how _ do	g11
how _ feel	c12m7
how _ for	m14
how _ i	d-9h11
how _ it	m10q16
how _ look	n18q9
how _ me	g12
how _ not	f18
how _ repay	g14
how _ to	j11
how _ we	h13
how _ were	h14
how _ work	e13
how _ you	d9f15i10q-8r9
how _ |	b23
how come	i12m9
how good	h22
how i	a18c14f10g-9m18
how it	b13j-7
how much	f10
how sure	k13
how sweet	c7r13
how you	a-10b-8c7d19f17g21h-7j8n11s6
hug	b15e-9r11
human	k13
humour	j14
hurt	a-15f-8m14
husband	a10e16j8n16o-9
i	a11b-8c-29d-11e9f-17h11i-11j-46l-27m10n-17q-11r-17s8
i $	h22m7s12
i %denial	f14g12q-9
i %easy-one	b-17i-7m12n-11o-8p-13q-8
i %feel	b12c7i-11j-7k19l-16m27n7q-9
i %felt	o12
i %give-way	e41g-12h16i-7p-11r-10
i %give-way-loosely	a-28c-13d-15e19g9h15i-18j-7l-20m23n-22r-9
i %grave-wrong	a16s14
i %held-thing	b12m9
i %help-act	b13e14k6
i %hold-deed	e10g-13m12q10r7
i %lapse	a28e-15l14o-9p-9q-8
i %large-words	c6d-10k11
i %only-just	a8b-10f-11g26k11m11s-11
i %outburst	a47d-13e-14f-10i-18n-13r-9s-15
i %outing	b9e10f13q9
i %possession	e17p-8
i %provoke	b-9e17f10i-23j-13k11l17n-24p-13r10s15
i %rescued	e16g10k-9
i %sacrificed	a-14d13f-11g23i-13k-8l10n-13o-9s-14
i %said-verb	a19b-8d18e32i-25j16k-8l-15m-11n-8o-20p12q15r-13s-29
i %sign-of-life	c8h16
i %small-deed	a19c10h-8n-8
i %surely	a-8b-10c10e-9g31h-10i6k9m9n-11o-8p10q-12s-13
i %tender-act	c11h-12k-15r9
i %thinks-ill	b-16c9e15i-11k19l-20m-12n21p-17q-15r21s-10
i %trifle	a8c13e11g-8h-9j9m-7p9q13
i %unbound	c13
i %understands	a-8d-20e-18f-26g17h16j-17n18q-20r15s14
i %warm-deed	a-15b13e23f-11h-13m11s-8
i %weeping	a-10m14
i _ $	a-21f-28g-11h29i9j-20k23
i _ %amends	c-5g-12k-6m-15r-9s-8
i _ %anybody-at-all	b-15d24g12n-16p11s-10
i _ %attacked	h8k-9m50s-11
i _ %body-part	c24j10p-11
i _ %claimant	e14f-7m-7o-9
i _ %degree	a-13f-13n-16o-13q-7r11
i _ %denial	f14n10
i _ %drawn-line	b-16c7g-13k-8n8o9p-14q-9r-8s13
i _ %easy-one	b-12c-12d-11e9i15l-8n-9q-10
i _ %endowment	b-12c10i-12m9
i _ %event	d-9g-22k7o-10p12q-13
i _ %extreme-name	a-8b-23h-10k-6l-11m8s34
i _ %family-word	d-11p9s10
i _ %feel	a8b18d10h9j-11k-11m23q12r11
i _ %feeling	j-6m16
i _ %felt	a10c7h-12i-9j-20k-11o-10
i _ %few	c-11g11j-15k-8l8m12n-12o14s11
i _ %gentle-praise	c-7f7g-11j8s14
i _ %give-way	a13b17k14o-10p-19
i _ %give-way-loosely	b25c12e-11f-11g-10h17i-10j-21k12m29n-14o-22p9q12s-6
i _ %grave-wrong	c11l9o-7p12
i _ %held-thing	j8m7r-12
i _ %help-act	c12f-9i-11k7o-9
i _ %hold-deed	e12f7i-16k8o-9
i _ %kin-role	b14p9s10
i _ %large-words	a13e-10g14h-10k16m13p12r-10s-11
i _ %limit	b-17k10
i _ %limit-set	g-17k8
i _ %many	a11i-11l19m8r-8s-8
i _ %mere-others	s18
i _ %mind-failed	a-14d-13g20i7j7k-10
i _ %mind-fails	d-9e8g11j7s-11
i _ %new-self	h26
i _ %no-word	b-8g-10i-9j8m11o15
i _ %nobody	g17k7m29
i _ %old-self	h29
i _ %once-that	b18g14i7k7o10p-10
i _ %only-just	b17d-11f-8g-10h-10k16l-17m42n-18p-12q-11r-9
i _ %out-of-proportion	b-9c10o8s7
i _ %outburst	a22b19c14e9h11k-8o-15q-11r-11
i _ %outing	d16e11g-21m16n9o15q9r-16
i _ %parent	b8k-6s18
i _ %plain-feeling	f8j-16s-14
i _ %possession	e8f-8g17h12m10o-13p11r-10
i _ %provoke	c17i-8k11n-12q-16s16
i _ %relation	b14f-7h-9o-8s10
i _ %sacrificed	b9g14h-7o7s11
i _ %said-verb	b8g-9i-26j-11m15p13r17s-13
i _ %scorn-name	g12m14
i _ %scorned	e-8s13
i _ %secret	d9e-16h12j-10p8
i _ %short-while	b10c-6k-11m25o8s-10
i _ %small-deed	a-11b13c6e-11f-12m-15o16q-11r-17s-7
i _ %small-number	c-9e12j-17k-6m12o17p-10r8
i _ %smash	b-8p27
i _ %surely	d-16f-7g23i-12k15m12o11r17
i _ %swear	k6s8
i _ %tender-act	e-11r25
i _ %thinks-ill	a-11c9h-8i38j6k8l15m-15n19o-13p-10r21s-7
i _ %tie	b11e13
i _ %total-bond	k23
i _ %trifle	a9f-11g-17i11j-12p14q-13s-7
i _ %unbound	c18
i _ %understands	c-6g-21i24m15q-8
i _ %upset	a-9b-8h-7j-18s-12
i _ %villain	m7
i _ %warm-deed	b-12c9i-10k10m7n9r37s-9
i _ %who-with	c11i-15l-8n-7o-17p-14s-10
i _ %worthless	a-12b-8e-8m13
i _ %you-being	i-10l21m-8q9r7s8
i _ ?	a23b14d-9
i _ a	b-9c-6i14j-15l-13n-13s16
i _ about	f11g-14i-6o-10r8s-8
i _ actual	r11
i _ alway	e16s11
i _ an	b-8n9r10
i _ and	c7f16m8o-14p-11q13r-9
i _ are	m14
i _ asham	d25
i _ ask	b-11h9i19p-9s-8
i _ back	c25
i _ be	c9k6n-10p-23r10s10
i _ been	g-13m13n-9o-7q-9
i _ being	m21
i _ but	a12c15
i _ chang	h18q-9
i _ check	i11k10
i _ com	b21o-8
i _ come	a-9b11c18g-11
i _ complete	k10
i _ dead	k14o11
i _ different	h21
i _ disappear	m12
i _ done	g12m10q-12
i _ due	e24
i _ eat	g14
i _ enough	m13
i _ entitl	e17
i _ every	a9e8g9k9m7p20s8
i _ exact	n15r10
i _ find	n9q10r8
i _ finish	p12
i _ first	e26
i _ flight	k11
i _ for	a-10d19f11g11h-9k21l-15n-10q-9r8s-13
i _ full	i15
i _ get	b11j-9l9m16
i _ gett	g14
i _ give	d-9e10h14k9
i _ gone	g12
i _ got	k-7p14r-7s-9
i _ had	d23g-11l13o-10
i _ hard	j12
i _ hate	c12p14
i _ have	a16c-7d13h12k-9m9p15q12r8
i _ help	j7s11
i _ her	b10h10k20m-7o7s8
i _ hope	g20
i _ i	c13e10f-11g15h22j-11k-11m14p-25q-10
i _ in	a11b15c8l-18m11o-13p-10q-9
i _ is	c-8g18h11m9s23
i _ it	d-11h-14m-8n16s-8
i _ just	a-10g16h-9s8
i _ know	b-10c10i22
i _ lett	b17
i _ like	a9c8f-9h-7q-13r-11
i _ longer	o11
i _ more	g13h-8r13
i _ my	a14d-11f-11g30k10l-8m-7r-13s-7
i _ nam	i16n8
i _ name	i13
i _ need	e14
i _ never	h19m15o-7q-8s20
i _ no	d-10f12j-7k11m7o10
i _ nobody	g9m21
i _ not	a12b11c7e28h-17i-14j9k6m-9o9s-8
i _ noth	m18o8s-10
i _ of	a-10e-8f-9r13
i _ ok	a9o13
i _ on	d12i-10k-8o-14s7
i _ one	a-9b8k-11l-9m16o15q11
i _ only	a11e-8m7o9
i _ our	k16
i _ out	a16i8s-8
i _ outside	b15
i _ over	b12j-8
i _ owed	e17
i _ own	g18m-7
i _ parole	s13
i _ past	h18
i _ permission	s13
i _ put	h-7l8q14
i _ rep	d15e9o10
i _ right	e23n11
i _ ring	b20g-12
i _ said	b8f12p-9r9
i _ say	a13c7i-8p10s-8
i _ see	c-6e11i8l8m-9n10
i _ slept	a-11b12k12
i _ smell	n12
i _ so	a-9c-6f-7h14m-9o-9p12
i _ some	e14s8
i _ someone	l12q19
i _ sorry	h-8m-16r-8s-6
i _ stay	a18o10
i _ stepp	d15
i _ stranger	b14
i _ sure	g16l13o-8
i _ tell	b-8i-8o-14p-9q15s7
i _ that	e9h12l-15m7n-13p11q-18s14
i _ the	d-11g22h10i9k25m14n7q-8
i _ then	m13s19
i _ there	d22i-6p-8
i _ think	a-9c-6d9f-14k-7
i _ tir	n13s9
i _ to	b9e18h-23k22n-22o-22s14
i _ told	g14k13q-10r13
i _ trial	m8
i _ understand	h10
i _ up	c9d-9i-8k10m8p-9
i _ us	h12
i _ wait	b-8i16j9o-9p11
i _ want	c14e10r-8
i _ we	b11k17s6
i _ were	g15k6
i _ what	b11d10f10h7n18
i _ when	a13b26c-5o9
i _ where	r14
i _ who	h12n-8r14
i _ whole	k6s8
i _ why	d21
i _ will	g10l9m8
i _ worry	f15
i _ you	a-9b8c9d10e34l8o-11q-10r-12s20
i _ your	a-10b10d10e13h15l18m-17n12p10q9s9
i _ |	a9c6d15f-7h15i-9j-15k10m22n-15o7q-8s11
i already	g9i21
i alway	c9
i am	j-8l-12m18q-12s17
i ask	b-10e-9s8
i bet	n15
i can	e-9f-10g-21i10l-9m9n18o8r-8
i cancell	k16
i clean	g20
i could	h-8q20
i deserve	e40
i did	c-8e-9f-7h17i-7r-8s8
i do	b17d10f16g-10h-13j9k10l10n-10o12q9r25s-10
i drink	a22
i ever	h8m10
i expect	b-8e24g13
i final	h13
i find	i11r9
i get	g15m18
i gues	l18
i had	a8d15e-8g14h8i-7j-7k20l10m-8r13
i have	b22d15e18i-11k18n16
i hear	o12p8s8
i hope	m15
i knew	k12
i know	b12d-15h23j-8k15m-17n19o-8p27q-12r10s-22
i like	c12k-8
i look	e9k12
i meant	g14
i might	c9r17
i mis	h21
i need	a-8e29k16m-10q-10s8
i never	a11d-21f17g19k7l10s15
i only	a14d-12f-8g20k19m-7n-10
i pay	e23
i please	b15e9
i post	p15
i promise	h17
i put	g15
i ruin	s19
i say	a12e21f7g10j6n8r9
i see	a-9b-11c-5h7n12o18p-9r21s36
i settl	d31
i shall	o25r-10
i should	a-16g-14h8q7s15
i snapp	a22
i still	c7k-7p11
i stood	q14
i suppos	a17
i suppose	g25l15s14
i swear	h9k8p13
i tell	p18
i the	b19
i think	a-8d-14e16f12h-7q-13r-8s-14
i thought	g23
i understand	l9s13
i want	c9i56o-8p-10r-8s-11
i was	b-14c11d-16i-21j-12k14m10n-13o-9q-10
i will	a-8b16d-10e-9g12j7k-11l-14p12r-11
i would	a12b-8c10f10g-13k13l19q-14s-13
idea	c8g-11p25
if	a11b-8c11d-21e-15i16j-8k-25m-7p22q-19r-12
if %anybody-at-all	a24
if %everyone	a15
if %i-will	c10l9p16s16
if %you-being	a18d-13i8
if _ %degree	i9s19
if _ %easy-one	a-20g11m-8p-9
if _ %extreme-name	i11
if _ %give-way-loosely	a12b-11f9h12p19
if _ %laughter	o14
if _ %no-word	p21
if _ %only-just	a22i7o9
if _ %provoke	c6g-11m8r18
if _ %rescued	r13
if _ %said-verb	i-8p30r-11
if _ %scorned	i9
if _ %small-number	d9g10r12
if _ %surely	a9g14i13p-13r-8
if _ %thinks-ill	f17g13i-8p9
if _ %understands	f-8g12
if _ %worthless	i11
if _ am	c7s17
if _ car	g17
if _ comfortable	b13
if _ did	a13
if _ different	c9
if _ go	p22
if _ had	a24
if _ happen	c14
if _ i	p16
if _ it	a-10e11i6
if _ just	a11
if _ meant	g14
if _ not	c-8j-7m11p13
if _ noth	i11
if _ real	h7i14
if _ still	c10
if _ the	c15r-8
if _ to	b9c13r11
if _ want	d9o18r-14
if _ was	a17c12
if _ were	a13b17c9h-7q17
if _ would	a14l13r16
if _ you	a-9i7n13o7p24
if i	a-12c19f10g10i7m10p22r12s18
if thing	c9
if you	a12d-16g10k-9m-11n-10p26q-9
ignor	a10o29
ignor _ $	o24
ignor _ on	o13
ignor you	o21
ignore	j11m-7o21
ignore %them	j12
ignore _ $	b8j11
ignore _ i	o12
ignore her	j12
ill	a-9g29j8m27
ill $	m11
ill _ %warm-good	g16
ill _ the	g19
illnes	n14
illnes $	n15
imagin	f18n-8
imagine	f14
imagine _ $	f22
immigration	p18
impression	f14
improv	r16
in	b12g-17i9n-13o17p13q12
in $	i-9k-6q9
in %event	c-7d10e11h-13k-7m12n19p10r7
in %few	e9l12m10q15r-9s-12
in %small-number	d9e8j9m9q15r-10s-12
in %surely	k-7m15
in %who-with	b9d-10i11m-9
in %you-being	c7g-11h13j21p-10s12
in %your-audience	d10h11j9o17s-7
in _ $	a13e-13f-9i7j-22k-10q-10r9s-7
in _ %device	o-7q18
in _ %endowment	e11g23h8k10q-9r9
in _ %event	d16f7g22i-7j7k-8n11q9
in _ %i-will	e-11g10i7k12m9s10
in _ %mind	f14o10p-8q-10
in _ %minutes	e7p17
in _ %outing	a9e16f-9l25o-11p12q22
in _ %possession	a12f26j16o17p9
in _ %short-while	h7o-12q17
in _ %tender-thing	r11
in _ %thing	a15f14m10r-9
in _ %thing-or-pet	a15f14m10r-9
in _ %trifle	a18b14f9i-8k-9l-13m13r9s25
in _ %understands	c9l11
in _ %who-with	g23h12i-9
in _ %you-being	a-10b-8e9h8l-9o21
in _ %your-audience	o8s11
in _ and	e-9f12h26i-9k-8r-9
in _ car	m16
in _ coat	f15
in _ direction	o14
in _ drawer	p14
in _ eye	i13o11
in _ head	d-11f9
in _ house	j13o16p-9
in _ i	f7i9j-7k22m8o-9r-9s11
in _ is	a-9d20e8k-7n25
in _ life	c10k6
in _ mirror	d11n18
in _ of	p23
in _ opinion	s13
in _ place	c8m15
in _ room	f20k-7
in _ that	d17
in _ the	a-9d26e-7l-8
in _ to	a17c5
in _ will	f12r11
in _ with	d-10e8g23h13i-8
in _ word	s18
in _ year	a9g-9h-8k16
in _ you	d15e15f7h11i9j-11k-6n10p-10q-11
in _ |	b-8d-14f20i7j-11l-16n-11p14r13s17
in a	c7d10f7j9l17m16s-9
in all	m16
in and	f8k10
in another	c10
in hospital	h9p16
in life	d11
in my	c8e-10l8n9p27q8r10
in other	s17
in our	b9
in proportion	l23
in the	d-13i11k-8o10p13r8s-9
in there	c9h17
in thi	a-9f-13h-13l14m23
in writ	i18
in you	d11g16k11n8
in your	c7g-11h13j18p-10s12
innocent	a14n31
innocent _ $	n20
inside	k9n16
instead	p11q20s8
intelligence	d22
interest	d17e7p11
interest %only-just	e10n11
interest in	e10n11
intern	d14
into	a9f16g-10k19l17m-10
into %event	e18f9j6
into _ $	j9k10
into _ %possession	k14
into my	k12
invent	f28
invite	b15
is	a-10b-10c-27d-14f-11g-10h-15i-30k-11l-25m8p-14q-12r-16
is $	g19o15p10q14
is %attacked	m23
is %because	e13
is %claimant	p13q20r7
is %degree	b12d-9e-9i-8j-8n21p-9s-7
is %event	c-7e-9f-15i7k9l12m-11n10o-9p-11q19r-10s17
is %extreme-name	j8p-10s19
is %family-word	l10q18r7
is %few	k-9l11q9r7s11
is %give-way	r12
is %give-way-loosely	b-12n-9r16
is %grave-wrong	m17s13
is %kin-role	g9j7l11q27r8
is %large-words	d-10g9k11
is %limit-set	b17
is %many	q25
is %mind-failed	d18g-9h12i-7l-14n-11o-8p9q-9s12
is %mind-fails	d20h11i-9l-11n-9o-8
is %no-word	o11
is %only-just	e7h9j9k14n12p-9
is %other-one	g10l12q31r8
is %out-of-proportion	b13g8j29
is %partner	q12
is %provoke	b18e-8m24q15
is %relation	p10q25r7
is %role	g10l10q31r8
is %scorned	e10g-10j7m8
is %small-number	b10h8j7k-9q13s17
is %surely	b23c14h20i-7k9n13o-9q-11r-13s8
is %they	i16
is %tie	l8q20
is %trifle	a9e9h-7i17m19
is %worthless	e11p-9s12
is %you-being	e11f-12k7m-9
is %your-audience	e12
is _ $	e12h-10i-6j-8n8p-17s8
is _ %anybody-at-all	i11m16o8p-11
is _ %claimant	b12d-15g-10h9j-8k15q12
is _ %device	b14l8p23
is _ %endowment	b23e-11i-6j13k-8p12
is _ %event	a13b12f-11h-8i10j17k6l8n16q-7r14s9
is _ %extreme-name	b-12n-9s14
is _ %feel	a-14b7h-11i9j11o9q-9s-7
is _ %feeling	j15n11
is _ %felt	j7o10
is _ %few	b15h-9k15m-8o-10
is _ %give-way-loosely	a14e-10f-9h12j13p-13q-10r10s9
is _ %grand	s14
is _ %held-thing	e18i-9p9r11
is _ %i-will	c11e11i6r-11
is _ %kin-role	b11d-13e12h12i10k7q16
is _ %large-words	d17e10k16
is _ %mind-failed	d13f22h10j-7
is _ %mind-fails	d15h15
is _ %minutes	i16l-8
is _ %only-just	g-28h8k8l10m-13o-8q25
is _ %out-of-proportion	l9n-9
is _ %outburst	l18
is _ %outing	b12c-7e12h-11i8j27k6l-9m-11n-18
is _ %pastime	b13f10
is _ %plain-feeling	j13
is _ %possession	b19g14h-8l11s11
is _ %proof	f7i9l15
is _ %provoke	l15m9n16r-12s8
is _ %role	c11e10h11l-9q16
is _ %scorn-name	g9s23
is _ %small-deed	d-12g12h-9j-6k6l29s11
is _ %small-matter	d11q-10
is _ %small-number	b31g-12h-12i7k16l-9o-11
is _ %soon	e-10h8j-9p22s9
is _ %surely	a13c-6e-22f-16h10i-16j8n14p9q14s11
is _ %swear	j-8l8n18q-8s-7
is _ %tender-thing	a9d18
is _ %thinks-ill	a-8h-9o9s11
is _ %tie	d-10j-7k16q12
is _ %trifle	a-11d-10e-14f-7i12l13
is _ %upset	j13
is _ %warm-deed	c-6l15n12
is _ %warm-good	b10d19e7g11l11n8p12r8
is _ %who-with	b19d10g-10j6p9
is _ %you-being	b12d19g-18h-11i11j-13n10o14q19s17
is _ ?	a15e-13i7j-7q9
is _ a	c-6e12h-11q-8
is _ about	f-9g-9l-11n28
is _ am	a11b11
is _ an	b10
is _ and	e13k13n-17p-12q-8r-9s-8
is _ answer	b15
is _ are	a15h14s7
is _ crime	s12
is _ discus	e12
is _ even	f9q15
is _ fault	a17m8n-7s16
is _ for	a-9e12o-7p23s-10
is _ good	r15
is _ guilt	n12
is _ how	e20f11
is _ i	a18b-14c17d10f8g20k7p8r-15s13
is _ ignor	o24
is _ in	a-11p12r11
is _ is	e20f-11h-13k-7l-12n11r-8
is _ it	b9d-10i8j-8n24q-14r9s15
is _ job	e13
is _ judgement	f19
is _ last	o19
is _ least	e12
is _ level	d16
is _ little	l10n14
is _ me	a-13b-9i-9m9o-8
is _ mine	e23
is _ my	a-9e-10g12m7r10s8
is _ now	e-7h9p14s11
is _ of	a-11d14f-9i-11j10m12
is _ or	h12
is _ own	a10n26
is _ point	d12
is _ repay	g14
is _ role	g17
is _ settl	h14
is _ side	q13
is _ someth	b9
is _ sure	k13
is _ talk	d11f10n10
is _ thank	g17m9
is _ that	a21d13f-7j23m7n-8s-11
is _ the	a-9b-13c5f-8j-14l-8m-7o11p-21r-8s-20
is _ then	c7i15
is _ there	d14f9h21n15
is _ third	i15
is _ to	a-11b-25c-8d11e20o9r15
is _ us	k13
is _ version	i12
is _ we	a10h14
is _ who	h-8i17n13
is _ will	o18
is _ with	b22j9
is _ work	e12l14
is _ you	a14c-16d-17e-11f-15g13i-9j14o10q29s13
is _ your	b8d11e12f8g-15h-8j-7s12
is _ |	b-15c13f-14i24q-29r8
is a	b12e11k-6l8o-9p8s15
is about	d22l9n11
is all	a9c13e-10j-9k-8m-12
is already	q15
is alway	b10
is being	o11
is clear	d14
is enough	c5j15
is final	e14
is fine	a-11g13l-13q-9s-8
is for	b19r8
is gone	d13h13o-8
is he	i12n8
is honest	a10m13
is how	m12
is in	h14i15j-8r14
is it	f-9l20n-14q15s-9
is just	d9j11k13n19s9
is me	h21m7n-9o14
is mine	e19
is most	l18
is not	a-10e14g-19j31k8l38m-21n13p12r-15
is noth	e14j7m8
is ok	b-8g12
is on	a8b-8f-7j-6l-12q10
is pure	f15
is scary	f16
is still	h37q-9
is that	k6m-8n25r-8s27
is the	d-9e16f14h-10i10
is there	b10i36j-11
is thi	g15i13
is what	e8f9i-6k-6s22
is who	h11
is why	a21c9d10k6
is you	a12k16m-12n34
is your	e25f-12g16k9m-9s-8
it	b-10c-10d-17f-7g-27h-18m-11n7o-13p-18q-18r-25
it $	a24e18h8j-6k10m-12n14o-12p-10r14s-12
it %give-way-loosely	l12
it %provoke	b-11g10q-14r-8
it %said-verb	b10c9f17m8
it %surely	a11b-13f15h8j11k-7m10n19q-12r14
it %you-being	k9l11
it ?	e-9f8i32j-7m-7
it _ $	b-7h-19i10j7k10n14q-8r-15s16
it _ %anybody-at-all	m-7n12q19
it _ %big-number	i13l10
it _ %degree	e-12f10h12j9l10n8o7q12r14
it _ %device	e11l19p12
it _ %endowment	d-10l13r-8s20
it _ %event	a16c-8d17e-12f10g-12j9l-8m16o8
it _ %extreme-name	m18
it _ %feel	b-13e-8g-18h12j8l16r-7s-12
it _ %few	d-14e-7o-15p11
it _ %gentle-praise	c10l14m-7n-7o7q8s11
it _ %give-way-loosely	f13i-8l9p28
it _ %kin-role	h16i8q9
it _ %limit-set	i12p8
it _ %many	d-11h-7i15j8
it _ %nice	c8j14r-7
it _ %only-just	b-12e-16f12g34h7k8l11p-10s-10
it _ %other-one	e8h16
it _ %outing	a-17e10h-15j9k8l11n8p-11r-8
it _ %provoke	a12g-11i-8n14p11q10
it _ %said-verb	c-6d-9i14l9o-7s7
it _ %scorned	k8l-10m15
it _ %secret	f-8l14s8
it _ %small-deed	e-9f7h9l11p-10
it _ %small-number	d-10j8s-7
it _ %soon	b-9j10m8p-8
it _ %surely	g10i-7k9l16m-9p-18q12
it _ %trifle	h16i11j-9k10o-8p-13s-7
it _ %understands	b9c7e-9h10l-16m-9
it _ %warm-deed	c6j8l21m8r-9
it _ %weepy-noun	b12j13
it _ %who-with	b-9i8s12
it _ %you-being	a13c16d-9k-7o-16p-10q14r9
it _ %your-audience	a-9e9f10i7q8
it _ ?	a-10l-11s-10
it _ a	a-9k-9l10o-13
it _ about	n18
it _ again	f14o11
it _ against	a10q11
it _ am	r13
it _ and	a-10f-9k8q8r20
it _ be	b-9g-10h14r-10
it _ better	p17
it _ clear	d21
it _ control	n11
it _ fine	g16
it _ have	d9g-12l22s-7
it _ how	c10f21k7r-9
it _ i	a-11b17e-9h19j-14k-7o13r8
it _ job	e13
it _ just	a-8k6q17
it _ least	e11n8
it _ like	f12h13k6m9
it _ me	a-8c-5e-9h13j-10m29
it _ most	l17
it _ not	d13h-14i-10k-7m-7o-9p-11s-12
it _ now	j11
it _ of	f7j12s7
it _ ok	g15n8
it _ one	l15
it _ only	g9h-10l9q-7
it _ or	f-9h9
it _ scary	f11
it _ slow	i16
it _ sweet	c12
it _ that	a16c-5d11h-8m11
it _ the	a9b-8f-13h-9m-10q-10
it _ to	a9g12l-11m15n-8r15
it _ unanimou	q16
it _ want	j6n11
it _ way	p25
it _ who	c9h-7m11
it _ will	b19e10
it _ you	a28b-12c7g23h-10k8l18m-8n11p12q16
it _ your	a16c6d-17k-7o-12p-10r10
it _ |	a-9c-8d-12f-7j7k-12l14m-8n13
it all	a15h10n12
it and	d12f12g-14j12l15m-7s-8
it com	a14
it depend	c12r13
it did	l19
it in	a-10b-10f9i10p-9q-9r-15
it is	b12c-10h10j17k11l9m8n8o10p10r10s-7
it must	d10j10
it my	b9p15s7
it or	b24
it out	e12o8s-7
it should	e13
it tak	a15
it then	i20
it to	a11i11k7r-9
it true	f14
it up	o7q14
it was	c-9i-15j10l17q-15
it will	b-9h12
it would	g-12h10p14r-7
it your	l11
it |	a-14c11d-16e12f18j-12k-7o24q9r-12
jail	p13
jealousy	n11
jes	q31
ji	q18
job	c-8d16e10f-9j-17m-11q18s10
job $	d16l-12
job _ $	l12
job and	q18
job i	g9l13
judge	p25
judgement	f19
just	a-11b-20c28h13i-8k9l-19m-21q30r-10s18
just %event	d16
just %feel	r14
just %few	m-8q-8s16
just %give-way-loosely	e13g-15h17q11r7s12
just %mere-others	k14
just %provoke	b-7h19n-8q-9r8s13
just %said-verb	a9g-12h-8n-9s26
just %small-number	j8m-8n10q-8s19
just %thinks-ill	g-11k-7s14
just %understands	e13j14
just _ %event	c15e7h8j6q12r-8
just _ %extreme-name	l8s9
just _ %give-way-loosely	q-8r20
just _ %understands	q18r9
just _ i	o8p21
just _ me	b20m-7o9
just _ off	h12
just _ out	b14
just _ stop	r13
just _ talk	n12
just _ that	h13
just _ then	g13m9
just _ you	c14d-9f8g12h-12n8r-9s12
just _ |	a-8j7k11q9
just a	m-7s16
just check	c13
just disappear	m12
just have	r15
just me	q16
just not	d17n-11
just pretend	o15
just that	d16
just us	k11
just wait	p18
keep	c36f20g-12i-12k-11n9p32s-8
keep %dreaming	f12
keep %few	c9p12r7
keep %mind-fails	f19
keep %small-number	c9p12r7
keep %who-with	b11o8
keep %you-being	c12
keep _ %once-that	o15
keep _ %only-just	l15
keep _ %trifle	c10
keep _ if	o12
keep _ in	l16p9
keep _ me	a18
keep _ proportion	l18
keep _ you	b12h9
keep a	c10p12q9
keep ring	b12
keep text	o11
keep your	c11
kept	a16f-8h23l9
kept _ %drawn-line	h13
kept _ %smash	h13
key on	h13
kick	d-9m42o8
kick _ while	m11
kid	b-14f-7g-19m-15r-9
kidd	c11n16
kill	l8q20
kill _ $	l11
kill for	q15
kind	a23b-14g14i10l-8m7o12p-10q18r-10
kindnes	n15
knew	f-12k16s-6
knock $	e13
know	b-10c12d15e-10h20i9j-19l-18m-10p11
know $	i13q17
know %anybody-at-all	p15
know %event	c6f-10g-10h18m-8n15o-8q-10
know %everyone	p15
know %unbound	c11
know %you-being	d9f12h-9k8n8r-8
know _ $	d10h13k11p-11
know _ %degree	h16
know _ %easy-one	e12s9
know _ %event	k-7m27r9
know _ %i-will	a9m-8p19r-8
know _ %only-just	c-6h-9i15k8m10n-9p11
know _ %outing	n11p19
know _ %pastime	n13
know _ %possession	p16
know _ %surely	k14
know _ %thing	n13
know _ %thing-or-pet	n13
know _ %thinks-ill	c8q11r14
know _ %trifle	k8n13
know _ i	a11b-8c10g10k-6q8
know _ it	c-7i8k-7m14q9r11
know _ live	p13
know _ need	e14
know _ was	n14s7
know _ you	a-12d9p11r-8
know _ your	k10r8
know exact	n12r11
know how	a13d12k8p-11q10
know i	a8c22g13s-7
know it	h17k6n15q-8
know what	a-12f13m8r7
know where	e8o10p15s10
know who	a8h15r15
know you	b16h19m-8
know your	d13f10n12
label	c11l-12
lad	q17
language	a14
laptop	p19
last	a-19b-8d-10e-22g8h7i9l-14m-13n-11o10r-16s-7
last %warm-good	h9i9p17
last _ $	g33i7
last _ %provoke	h16p9
last time	i6p17
late	a15c-9e-8g-15l10n12
late $	a19
later	b10s13
later _ %said-verb	b10
laugh	a-17c-6d12e-8g-19l-10n-11o-7p-13r11s-8
laugh _ me	r11
laugh _ my	q11
laugh _ the	h15
law	r12
learn	a12d10r-9s9
learn _ %give-way-loosely	a14
learn _ and	a13
learn to	a14
least	d10e54f-7g36l13q13s13
least _ %give-way-loosely	e15g11q8
least _ can	e21g9
least _ do	e16g12
least _ due	e11
least you	e18g13
leav	b-9g9i11m-8o16r14
leav _ on	o12
leav _ read	o12
leav the	i8r9
leav you	o12
leave	c13d15f9h14k7l-9o-10p30q-11r-15s-8
leave %event	d12
leave _ %help-act	c11
leave _ %surely	g17
leave _ %warm-deed	c11
leave _ and	p12
leave _ open	c11
leave _ the	d14
leave _ to	d14
leave it	c5d14
left	b-20c-7d16e-14k-12l-11m16n-9o13
left _ to	m11s13
left on	o17
lend	g20
let	a14c11d17f-12g11h22l26m-12o21r-12s7
let _ $	a10d13h17
let _ %give-way-loosely	d14l13s7
let _ %only-just	a11b13
let _ %trifle	h16
let _ %understands	i15s8
let _ %you-being	i8
let _ hear	i17
let _ in	b14
let _ not	a8c9l23
let _ pretend	a12
let _ see	c10
let _ your	i9
let us	c8d-18f-8i13l31s-12
lett	b14h15k6
lett you	b13h16k7
level	d14g9j9
liar	d-9n17
lie	a-27e-8i31l-12m-7n38o-7q8s9
lie $	n22
lie _ $	f7h8i11s7
lie you	i13
life	a-10c9d10e-22h8i-8k26m9o-8
life $	c6e-9k10l9m13n7
life _ $	d9f12h9
life _ you	d18
life is	d11
lifetim	k13
lifetim %i-will	k12
lifetim _ would	k12
light	c11k7
lik	d10f-7m-11q27
lik _ $	q19
lik you	d18
like	b11c9h17i-14k12l25n16p-9q9s-15
like %event	a12f9n-12o16r15
like %few	i-6l8s-9
like %many	l12q7
like %small-number	d9e11l8o7s-10
like %them	p15q12
like _ $	c-8d-17g15h17i-7l-8n17q15
like _ %degree	c14
like _ %extreme-name	b9m15
like _ %give-way-loosely	h13i7s8
like _ %only-just	h-10k12m-9q9r10
like _ %out-of-proportion	c10
like _ ?	q9
like _ and	h18k10
like _ or	b16
like _ too	c10
like her	q13
like him	p17
like i	h9k-8m11
like somebody	n14
like that	f10r10
like thi	a14h8
lil	l24p21
lin	n17
lin up	n17
lisa	q15
list	d14i15l18r9
list _ $	i19
listen	a21d-9g-8j12q14r18
listen $	o11q-8r18
literal	f11h-8k15n-11s-9
literal %everyone	q13
little	a-10b9c7d16e-10f22g16h14j10n16p14r17
little _ %feel	n15
little _ %give-way-loosely	d9l10n12
little _ %surely	f13
little _ %you-being	n12
little _ you	n13
live	c-5e10f8g-16h-9n-9p23q-10
location	i12
lock	c-6d-17f12l13n8o-10
lol	a-15b7c13g-9i-14k7l24m-11p-10q8s-9
lol $	b-10k11l8m-7o8q17s-10
lol %surely	c13
lol _ |	b10
lol just	c13
lone	c11j12s7
long	b-10c11f-13n9o16p17s-10
long %outing	c8l10
long %possession	c8
long %warm-good	c8
long _ $	c9j7
long time	c8
longer	g11o30s21
longer _ %child	o15
longer _ %claimant	g10o11
longer _ %family-word	g9o11
longer _ %kin-role	g9o11
longer _ %other-one	g10o11
longer _ %relation	g10o11
longer _ %role	o15
longer _ %tie	g9o11
longer than	o14
look	a10b-10c9d28e-12f-9g-11h8k15l-24n15q14r-8s-19
look %degree	h8p22
look %only-just	n14
look _ %only-just	a9c5i11
look _ %you-being	m11q11
look _ are	m12
look _ me	a9f10i11m10q-8
look _ mirror	d11n18
look _ you	c-5d9h10i-8o14p-9
look at	c-8d24k20o-8r-13s-8
look in	d11n16
look me	i13
lose	c7f9o9p10r8
lose my	o12r7
lose you	c11
lost %small-number	l14
lost a	l16
loud	b-8s14
loud _ $	s9
loud _ clear	s11
loud and	s16
lov	a-15g12k-8l-8n11
lov _ would	g12n8
lov me	g10
love	a-20c-8e-11f10j8k-7m-14n-13p9q10r-22
love _ $	d-13f7h-8j16r-13
love _ the	s13
lower	l16
luck	d14f-7l26
luck $	l22
lunch	b-9e-9q21
lunch $	q18
lying	g15i8m10n-22
made	a18f-14i-8j-15k7s-8
made _ %i-will	m12
magic	h13
maintenance	b10
majesty	b11
mak	a8g9j12l17o-7p-10s14
mak _ %extreme-name	s12
mak _ %few	s9
mak _ %small-number	s9
mak _ %surely	f12j-7l11
mak _ a	s9
mak the	d17
make	a-8c12f11g-11h8n-13o-9p18q-8s-12
make %small-number	d-9p17
make _ $	d20f13p-9
make _ %endowment	l15
make _ %feel	j8k9
make _ %felt	d12
make _ feel	k9
make _ to	m17
make _ your	l12
make me	d11k7m16
make sure	p15
man	a20d16f-7j-11l-8m12q-10r-14s-8
man _ $	e17q14
man _ you	d17k-7
manag	d9q20
manipulate	n18
many	b15g18p11
marri	a18c6d14q10
marriage	g12n8s7
marry	h-8i-10p19s15
match	k18l-10p9
matter	k21l15
matter _ you	k12
may	a-11c9d-12j-8l-8o10p-10r22
maya	q18
maya %understands	q11
maybe	a10c52f9h-12i-11j19k-9m-11n-10p-13r29s20
maybe $	c17
maybe %i-will	c14r11
maybe %once-that	r15
maybe %only-just	c15m-7
maybe _ %few	j15
maybe _ %give-way-loosely	c12
maybe _ %said-verb	b10f8
maybe _ %small-number	j15
maybe _ %tender-act	r11
maybe _ %warm-deed	c8r12
maybe _ a	j16
maybe _ mean	b11
maybe _ will	c13r8
maybe _ would	r13
maybe _ you	e7f7r15
maybe _ |	c12
maybe i	c15q8r12
maybe in	c8
maybe later	b9s8
maybe not	c13
me	c8d-50e14f-25g-12h21j-47k22l-39m57p-9r-12s7
me $	f-20g10h29j-11l-11m20o12p16r18s23
me %event	d9e17f11j8m13
me %feel	a-9k10
me %felt	d13p14
me %few	b-8c9i-7l-8n-9s18
me %give-way-loosely	a10n12
me %help-act	h7k12
me %hidden-fault	s9
me %lapse	d13m9
me %once-that	b8g11k-6l11
me %only-just	a-9f-12g17h18i23m14n-12o7p-14q-9r13
me %outburst	a19
me %plain-feeling	a8p14
me %small-number	b-8c9n-9s16
me %soon	i19o21
me %surely	f-8i10k9m23n-8
me %thinks-ill	f12k11m11p-9q13s7
me %understands	h-8r8s12
me %upset	p14
me %warm-deed	f8k26
me %warm-good	q17
me %who-with	a18f7
me %you-being	i12k13
me ?	c6g12i-10l9m23s7
me _ $	a26b9c12e17f-12h7i-7o20p-18r-15
me _ %anybody-at-all	m10n-10
me _ %attacked	m12
me _ %body-part	k10n8
me _ %degree	b15
me _ %device	i8n-7
me _ %drawn-line	c10
me _ %event	a15b-9f7h-10i-7k7l-11m-10n-11p-9
me _ %everyone	m9n-8
me _ %extreme-name	s30
me _ %feel	g13m10n12q-14
me _ %few	b11m10n-8q9r8s13
me _ %held-thing	m11n-8r8
me _ %i-will	b9g17i-8o15
me _ %lapse	a-13n17r7
me _ %large-words	m13n-9
me _ %nobody	k11m9p9
me _ %only-just	f7g-8i-7j7m-16n7p9q-16r-10
me _ %plain-feeling	a11c10
me _ %possession	a12e8i-7m13n-13
me _ %provoke	b-8e-8i-6m13n7q8
me _ %said-verb	a10h8i25k-8r-8
me _ %scorn-name	k9m9
me _ %short-while	a15e-10m-8
me _ %small-deed	a24i10
me _ %small-number	m15o8q9r8s17
me _ %stay	c9
me _ %thinks-ill	h17i14n-7r-9
me _ %trifle	a12c13e-8i24l13m11n-9
me _ %warm-good	a13l8m8n7
me _ %weekday	o-14
me _ %you-being	b-11d-11e8f13g16k7m12n9q9
me _ %your-audience	g-11k14m16o9
me _ a	a-12n-7o8s17
me _ angry	a13
me _ are	f10h8k-7l15q18
me _ before	m14
me _ do	a16i-11
me _ end	e13
me _ eye	i13
me _ face	k11
me _ fail	n11
me _ for	e16
me _ i	a9d-11e9g12h-13i-16k16m8n-17p-9q-14r-8s-11
me _ is	a-10b11g-11h15k7
me _ maybe	b10
me _ nobody	k9m9p9
me _ not	h15m12
me _ or	i11
me _ said	i16
me _ seat	c11
me _ settl	h14
me _ so	b17
me _ take	m12q18
me _ the	b-12e-9k7l-11m26s-8
me _ to	i-10m22r10
me _ will	o21
me _ you	b-11c-7f9k6m11o13q18r-9
me _ your	b-10c5e7f8g9m15
me _ |	b-8f8g-12l-9p10q16
me a	c10e10h8i-6n-7q-9s16
me about	n11o-11
me again	m11
me against	k12
me angry	p15
me feel	k10m11
me first	e13
me for	n13o-8
me i	a-10e-8k-12m-14
me in	f-8g12h19i14o10p-9r12
me into	a16s6
me is	c9m13
me no	a10b9l17
me or	h12p12
me out	b15s-7
me that	e17f11j6n7
me the	a14b25e10h-8i12m-7r-12
me then	m18
me to	a19d-10e-13g-9i-7o-10q-13r-8
me up	e14k10m-9
me want	c9m11
me when	l17
me x	c9
me you	d10n17r11
me your	g-8i11k11n-8
me |	b19c-5e9k11l-16m9n9p-9q-18
mean	a-18i-11q-11s49
mean %said-verb	b16
mean _ am	s11
mean _ me	b15
mean _ |	b12
mean convince	b16
mean i	s11
mean you	s20
meant	f-7g19k-7l23s18
meant _ %event	l18
meant _ it	l18
meant _ to	g19
meant _ you	g16
meant anyth	g14l9
med	f14
medal	l22
medal ?	l19
meet	c12d17f14g-12h15i-8m-8n-9r10s-8
meet _ %claimant	c11r9
meet _ %relation	c11r9
meet is	f13
meet me	h14
meet my	c11
meeting	n12
memori	f17
memory	d-11f23l-8
men	f12j7m17p10
men %only-just	f15
men _ not	m14
mention	a-9e14l11n-11p11q21s17
mention %event	f8q19
mention it	f8q20
mes	a12p11
mes _ you	a13
messag	b12e17o-9
message	d-9i-9j7m10o22r-9s35
message _ %give-way-loosely	j7o18
message _ %i-will	m13
message receiv	s14
met	a-8f-13k34o-9q-11
met _ %weekday	k10
met you	d20k12
might	a10c37f11g12h-8i-7q8r20s12
might %feel	c11
might %tender-act	r11
might %warm-deed	r21
might _ %only-just	c13r8
might _ well	s15
might _ you	r11
might _ |	c11
might as	s15
might come	c10
might not	c20
milk	f-7j-9n12
milk _ $	n12
min	p9
mind	a-11c8h-9i9q12r7
mine	a-14b9c-8d-15e41f-8h-8i-13j-14k22m-7n-14q7s-12
mine $	e14k12l-9p-9
minut	e8i10l9
minute	g-10i21l-10m10r7
minute _ $	i13
mirror	d21n10
mis	c11h14i-7k-9p13
mis %you-being	c12
mis _ %body-part	c8
mis _ %endowment	c11
mis _ face	c9
mis _ from	h10
mis _ us	h9
mis _ |	c8
mis the	a10h17
mis your	c12
moan	a16q17
mod	q17
molehill	l11
monday	d-10g-22i15j7p9
money	b-8l-9m12
monkey	d22
month	c13f14h9i-8j19l-11n8o15
mood	a15j12
mood $	j15
more	c-7d25e-15f10g20h13i-7k-15q13r14s9
more %small-deed	q17
more %trifle	q22
more _ $	g12q23s10
more _ you	d11h19k-9
more like	q18
morn	c-6k6o16s-8
most	d-10f-9g10j9l25m10
mother	b18g18h-8j-8m14
mother $	e14m13n9
mother |	b14e8
mountain	l13
mountain _ of	l14
mountain out	l14
mouth	a13d13f9g-10m19n12o15p17
mov	a8c-6f14g-17j-6l9o10q-9
move	g18i-7k6l20p15
move _ $	l18
move on	l24
much	b8d16g11j25
much ?	j29n22
much _ $	b19d-10
much _ %anybody-at-all	b14
much _ %everyone	b14
much _ %outing	l13
much _ %said-verb	l14
much _ people	b14
much to	c8l13
much you	f10
mug	h14
mum	a-12d-14e-15f9h15l-12n9p11q-20s-11
murder	l13
must	a-13b13e12f10g14j7n-8r-9
must %feel	b9j7r-8
must _ %you-being	j14
must _ your	j14
must be	b9j8
mut	b-8o21
mut _ |	o15
mut you	o20
mute	o30
my	a14d-22e17f-23i-21j-36k24l-21m27n-11o14r9s26
my %body-part	a10f-11m13n14r-9
my %child	b14g20i7k7n8o7
my %claimant	e-14h11m-8p19
my %device	h13i-8p-11q16
my %drawn-line	e9
my %endowment	b14c9d-12f9n8s14
my %family-word	m-8r-8
my %feeling	a21j-13m18
my %hold-deed	a14r11s7
my %kidding	q11
my %kin-role	d-10e-14i6l21m-10q-14
my %laughter	q11
my %limit	e10
my %mind	a9c10d-9f-18k8o7
my %other-one	c-8e-11g-10l15m-10n-8q12
my %outing	e-10l8m-8o-10s12
my %parent	g-11o-11q-13r8
my %pastime	g-9k6o9q15
my %possession	a-11c-6g9h14k7n-10r-14s7
my %relation	a-10e-9h11j-9
my %role	a8h7m-12o12s7
my %shown-in	r12
my %small-deed	a25e8h13k6p12s-6
my %swear	f8k17
my %tender-thing	k-8r16
my %tie	b-8h8i-7m-11n8o8p9q-14
my %trifle	b-8c9d22e25i-11j-7m8p18
my %warm-deed	r13
my %warm-good	a16d-8e-9g-11n-9r24
my _ $	h13i-10j-9k-8m14p8r8
my _ %degree	a-12e18n17s-9
my _ %drawn-line	e16
my _ %endowment	m15r9
my _ %event	a8g22h-9m14
my _ %extreme-name	s23
my _ %help-act	o15
my _ %large-words	f10k11m8
my _ %limit	e9
my _ %mind-failed	f-7s21
my _ %only-just	c-5d12e-9i-9j10m-7o11
my _ %possession	k7q-9
my _ %provoke	a20h-11o9q10
my _ %scorned	s11
my _ %warm-deed	o15
my _ %warm-good	b12e9h10q-7r12
my _ %who-with	m16
my _ %worthless	s8
my _ %you-being	c6e9k6o12q18
my _ ?	b11c9i8m9
my _ and	a-10d-11e9f10i-8m13n11o10
my _ are	o14r-7
my _ full	a12
my _ had	l12q16
my _ i	a-10b-8c-5d-13g9k15n-7p-10r15s-16
my _ in	d17h7o12
my _ is	a28b-11c7f-10i-10k-10n11q-14s20
my _ life	k11
my _ my	a-8e20g12
my _ on	e12g13o9
my _ ruin	a16
my _ rul	e11
my _ should	e9o13
my _ so	e15p9
my _ the	a-8b11e16f9m14o-7
my _ then	n8s15
my _ thi	k-7m11
my _ though	h14
my _ to	g-18i11k10q-11
my _ want	p13
my _ was	a15
my _ we	e18
my _ with	m16
my _ would	q26
my _ you	b-10d-10e35h-12k-8l-8o11p-16q10s14
my _ |	a-19b7e-11f-10g40l-18m22n12r15s-9
my desk	q20
my drawer	p14
my face	n12
my fault	m8s14
my flight	k11
my friend	q13
my girl	h13
my hand	a14m7p15
my jok	q11
my kitchen	e13
my last	q16
my life	c-6e-9g-10h11k11m8n-7
my mouth	f13m16o13
my name	d22e23m12p14
my note	p16
my number	o11r8
my own	a-11b12e-8g26k7l-9m17r-10s7
my roof	e16
my rul	e11
my side	q12
my voice	a12b11f8o9
my way	p19
my whole	f9k16
my word	e13
myself	a-21b10f-7i14j-7r-12
myself $	i18
myself in	b12
myself to	o13
nagg	a13
nam	d-9i39k7
nam $	i13
nam |	i13
name	a-11b-10c14d9e18i22j-8k23l-12m7p42q-13r18s-12
name _ %role	i14
name _ i	i14
name _ mud	m12p9
name |	c8i15
nap	b39
nappi	e23
near	c9d10k9p20
near _ and	p15
need	a-21b24c-7d-13e14g-9h-13k33l-8o-19p-18q-23r-21
need %few	d11e-10j7n15q-10s11
need %limit	d11
need %small-number	b16d8e-12g-10n18q-11s8
need _ $	b10e11f7g11i-7n15r-10
need _ %claimant	k16
need _ %held-thing	f15i7n8
need _ %help-act	f17
need _ %hold-deed	f15
need _ %limit-set	b20s-9
need _ %outing	b12s9
need _ %possession	i11n13s7
need _ %relation	k19
need _ %small-deed	k11
need _ %trifle	g-11i11k14
need _ %understands	h15
need _ %warm-deed	f17g9k-10
need _ %warm-good	f14n7
need _ %you-being	h14
need _ answer	c11
need _ breathe	s11
need _ hear	h15
need _ like	b10k12
need _ to	b15i12n10
need _ your	h15
need someth	b17
need you	e10g8i11j7k19
nerv	f12
never	a-24c-6d9f26i-15k24l13n15o-24p-10q26s23
never %easy-one	l10q23
never %feel	a17h19
never %hold-deed	r13
never %once-that	f8n13q13
never %said-verb	g9q-8r-7s-8
never %thinks-ill	c12d-9q-11
never %understands	a-10c11k10p15
never _ $	d12l17n-13s13
never _ %easy-one	q13
never _ %event	f12l17
never _ %everyone	f-7l8m-8n14s7
never _ %held-thing	n8r13
never _ %large-words	k17
never _ %surely	b8h15
never _ %warm-good	f9k7r18
never _ again	h15
never _ for	g13s13
never _ that	a-8f18
never _ the	n20
never _ to	d13n-9p-9
never _ you	a-10c5f13h9j7k7q-11s8
never amount	d15
never have	a18h14
never met	d17
never once	f8n13q13
never want	n16
new	a-13d-15e-9f-19h23i-13j-11k-9m-12o-12p15r-12
new _ |	h11p18q-8
new me	h11
newsletter	l20
next	b14c12d13e-9f-9g-15k13l-11n-10p18q22
next %possession	p13
next %warm-good	p13
next _ mine	k12
next a	b13
next time	p13
next to	d18i11k18
nice	a-9d-10g12m14n21p19q-8r32s7
nice _ %i-will	r12
nice _ i	r11
nice _ |	l11p20
nicer	a20d13
nicer _ $	a9d15
night	a11b-8f-7g29i-13j-11k-7l14m9o-11p22
nightmare	b13s6
nine	a-9b9g-9q11s-15
no	a-12b29d14e-19f11i-15l-23m-7n-23p-10q-8
no %feeling	m15
no %few	j6m13r13
no %held-thing	r26
no %large-words	d17k-6r12
no %only-just	h7m10
no %outing	j11o7r13
no %role	k12r11s14
no %said-verb	j12
no %short-while	j12r15
no %small-number	j6m13r13
no %tender-thing	b-7r13
no %trifle	j11o12
no %warm-good	b-15r34
no _ $	e13f-17j-12l10m7o-15p-11s-9
no _ %device	f13
no _ %event	h12k-7r23s8
no _ %feel	k16
no _ %small-deed	k7r12
no _ %small-number	b22e-8g-14s-8
no _ %tender-thing	r12
no _ %warm-good	r9
no _ an	b31
no _ and	b21
no _ answer	b19c11
no _ apparent	m15
no _ ever	k17
no _ for	j19q8
no _ go	g11
no _ have	k11o8
no _ me	b11
no _ no	b12d9r17
no _ not	b14f-7g-11j-7r13
no _ of	f16r9
no _ that	r19
no _ the	c11f17
no _ to	b-8f13
no _ you	d13f12g14o-8
no _ |	d-18j-11k7p-10
no call	j13
no fault	k12
no for	b11
no i	g-8r13
no idea	h10p17
no is	b28
no lift	r12
no longer	o20s20
no more	h16o7
no no	g15
no not	c11r10
no one	j6m10
no reason	c17
no record	f14
no talent	d15
no wonder	a17d23
no you	g14
nobody	b8c-5d-12e-7f17j10k12l16m15o8r-15
nobody $	l11o11
nobody %easy-one	b17e12m12
nobody %surely	m16
nobody %understands	l15
nobody _ $	d-10j12k10
nobody _ %drawn-line	b16
nobody _ %feel	a11c9o10p-8
nobody _ %mind-failed	h13
nobody _ %mind-fails	h12
nobody _ %once-that	b8e13
nobody _ %small-deed	h19
nobody _ %thinks-ill	d11m16
nobody _ %trifle	h16
nobody _ %understands	k14s7
nobody _ %you-being	f9
nobody _ going	h13
nobody _ have	c10
nobody _ i	m13
nobody _ if	b9e14
nobody _ like	h17
nobody _ no	b12
nobody _ the	i9
nobody _ to	a10c9g9o18
nobody _ you	a-13d18e10j-6k11m-8
nobody _ your	f13
nobody _ |	f13
nobody ask	e13m12
nobody but	g9k11
nobody can	p9
nobody could	a19
nobody died	k-9l12
nobody else	a-8c6k11m-8
nobody ever	m11
nobody say	b12
normal	a9b17j35k-6l-11
normal _ can	b8j13
not	c10f10i-14j14k-11m11p-17
not $	e-9q30s12
not %attacked	j11
not %degree	f9j-15
not %drawn-line	c12e9
not %easy-one	b16d-9e50f-16g11h-21i12k15l-9m-16n28s-12
not %endowment	i23k8r8
not %event	e-9h17j10l19r12s7
not %feel	b10d-9e9i-11j25k-7r-9s8
not %feeling	b9j13
not %felt	c-6g9j22l9n11
not %few	e8h-11j18k11n-7q14r11s-6
not %give-way	a13d8e9j-16
not %give-way-loosely	a12c25e8f17g-9k-6p15
not %held-thing	g22i6
not %hold-deed	b8g12k7l-10n12p-20r23
not %lapse	c14e9
not %last-word	b13
not %limit-set	e15g9
not %make-up	d-9f10l13
not %mind	i14
not %mind-failed	a-10e8f-7q16r10
not %old-self	h14
not %only-just	c-12f16g11n-10o20p-12q23
not %outburst	h18i10l11n-10
not %outing	c8d11g13o12q8
not %plain-feeling	j26
not %possession	b13j7
not %provoke	b15e13h-12j13l18m-12n7o-17q10
not %said-verb	a9b-15c21d-9f11g-9i8k9n11o-9s-14
not %small-deed	c-6f-7i7k10n-11o12
not %small-number	e12k14q12r10s-7
not %smash	b12h12l13
not %surely	b12f-9g13h18i-6l13o8q14r-7s-11
not %thinks-ill	e16j9k11l11o-13q9s-7
not %trifle	a16b14f-8k8n-8o8r14s7
not %understands	d15h-10i-7j11l19o12p12q8
not %upset	c-5g12j9
not %warm-deed	c11d15e9f9l-9n8o-10p-10q-18r-8
not %warm-good	a9d22f14g19i8k10n14
not %who-with	f12k7r11
not _ $	a-19d-27f14g-10h11i17j-6k18l-18m12o7p13r-8s-11
not _ %anybody-at-all	k22q-11
not _ %attacked	a22c9
not _ %claimant	e-9h10k13l-13s14
not _ %degree	j-11l14m8q16
not _ %drawn-line	a10b16g-10j8n21
not _ %endowment	b11c6g-16h8i-7o22q-8s8
not _ %event	b-11e14h13j7m-11s-8
not _ %everyone	f-8k23
not _ %extreme-name	b8d-23h7
not _ %feel	b13c6e18j24o-10r8
not _ %feeling	b-8j9
not _ %felt	g16i8j12n7
not _ %few	c7e12f-9h14i6j9k9n23o9
not _ %give-way-loosely	c11d17i-13n-19p11q-12s-7
not _ %grand	l25
not _ %held-thing	g10p-9r17s-7
not _ %i-will	c17f-7m-12o-15r-10
not _ %large-words	b-8c-5d16g14h8
not _ %laughter	c9d16k10
not _ %limit	b24n14
not _ %limit-set	b9q9
not _ %many	a12h12
not _ %nobody	b12c8p11
not _ %once-that	b25e8n11q-11r-12
not _ %only-just	b12c6e12f-14i-6n9p-11r-9
not _ %other-one	d-11k13q-17
not _ %outburst	a41e-12l10m-9n8o-10q8
not _ %outing	b-7c8f-10i-11j-8o25q8r15
not _ %plain-feeling	g16j6
not _ %possession	a-13c8f9h-9i-10j-6m12n12r-8s10
not _ %provoke	b23g11i-7o11p-9q9
not _ %relation	b-11i6k13l-12q-11s12
not _ %role	e-11g12h17k8l-11q15s-9
not _ %said-verb	a14j-10k-17m-7o24p-9
not _ %scorn-name	b15c8d-16j7
not _ %short-while	c8f10g-11m11r11
not _ %small-number	a-9c10d15e16f-11j6k11l-11n12
not _ %surely	e-8f13g23h11i-7k-8n16p-10s8
not _ %them	a-9b-10i10
not _ %tie	d12e-12g10h9k10l-9
not _ %trifle	b12h-7j13l9n8o8
not _ %unbound	c15
not _ %understands	c6k9o13
not _ %upset	g17
not _ %warm-deed	b9i11o-10p-10r10
not _ %warm-good	a-8e7f16i-9l-10m-7q14r31s-6
not _ %who-with	c12d-11g-9o17p11q-10s11
not _ %you-being	a11c-6d-11h-8k14l9o15s-9
not _ ?	j-13n24o7p25q-11s-7
not _ a	c12d16j10k16m11q9r8s10
not _ about	g11o-7
not _ all	f11h7n19
not _ answer	b9e-7o15
not _ any	g15l11r12s8
not _ anyone	c6k8l9m8n14
not _ anyth	b-12c17
not _ at	c-8d23l-8o7
not _ be	b17e9j24m-9
not _ behaviour	f14
not _ can	h17
not _ coincidence	k17
not _ cold	h12
not _ day	m12r11
not _ else	c12h16
not _ enough	g9m21s10
not _ feel	j10
not _ flaw	k11
not _ for	a11c9m-12r11s11
not _ funeral	j16
not _ girl	q13
not _ had	a14
not _ happy	m14n10
not _ hear	e10o17
not _ here	g11
not _ how	d15g10j15r9
not _ i	c31d-12f-11o-14s-8
not _ in	a12d16h-7k6m9n-8
not _ is	a-10j14l-10q17r17s-9
not _ it	b-10c-6f9i10j-8q12
not _ me	b10c6d-10e-13m-10n10s12
not _ much	b-9g21o-8
not _ my	b10i7k-7m8o11p-8s12
not _ no	b8c16e10s7
not _ nobody	b13c9
not _ not	c20
not _ of	a11d-10e9f24j9k-6n-7s7
not _ on	b20d-9e-8h-9j13k7s12
not _ one	n16o7
not _ other	k8
not _ penny	r13
not _ person	h9
not _ reason	e14
not _ rep	o14
not _ right	m15
not _ speak	o11
not _ that	e11h12j11q-12r9
not _ the	d-16e-16h-18j16k6l16p-16q-12r14s9
not _ thi	c12k-8m-7r-9
not _ to	e16f-15h-13i-10j-13k-10n-13o9p-25r-9s-9
not _ too	m11q10
not _ true	f14
not _ until	m17r8
not _ up	b10j14l11p9r8
not _ we	c6j13
not _ well	c6p13
not _ were	a12
not _ what	a-9f20h-9l19p-11
not _ whether	b14n8
not _ with	d-11g-9h9o9p13q-8s10
not _ without	h16k-19s8
not _ word	e8o18
not _ yes	c21
not _ you	a-11c-6d17g-19h-11i-14j9m-7q-8r12s-12
not _ your	d-11f14j-10o14
not _ |	a-8e-11f8k14m7o17p20r-17
not a	c5e10f-7g-11j16k12m-10s-7
not are	f11
not ask	b10c10e31m-9q-10
not be	b8c6k8o14q-11s11
not care	n14
not com	b-19
not comfortable	b14
not die	h10
not do	b12c13d-15h9j7q-9
not end	p14
not even	c-7d14g16j-8k6l12o12
not exist	o23
not expect	o21
not feel	j13
not finish	h8p12
not get	a9b10c10j10n-9
not gett	g15
not give	c14e13n12
not go	c13k6
not good	s12
not have	a12c-8e-9f-10g-12k-8o-12r-18
not hear	l8o10
not i	c5e8m12o-7
not it	l16n10r8
not just	h20q13
not keep	a17f7
not know	d17f8l-9n-8p9q9
not make	d-10f10l13
not me	a10k-8n28o7
not mind	i15
not my	a18
not need	h-10i-7k16n10
not pretend	a12
not put	c11
not remember	f20
not rep	c6d11
not run	k12
not say	a10c12e8i10o-10
not see	c-6f13j7l23
not speak	o16
not take	j15q13
not tell	n14r11
not the	d-9e-14h18l16m-7n22q8
not there	b-8f15o9
not thi	h12
not throw	h15
not to	b13j14o22q-9
not visit	g13
not wait	c15
not want	p9q-8s12
not we	c15i7m8
not win	m14
not work	b13j7
not worry	g12
not worth	o13
not you	a-8b16k-6m24
not your	a-9b12e-11i7
not |	a-11c21e-8f-7m-7n-10p-12r15
note	b16j17l-9p18
noth	c7d-23h13i13j26k8l18m11o10p19s-24
noth $	a10d9g15h8r8
noth %only-just	i13j12
noth _ $	e22i8k7p10
noth _ %event	d9i16j10
noth _ %feel	a18i7
noth _ %only-just	c13
noth _ %surely	c11l9
noth _ discus	e14
noth _ just	c10
noth _ to	h10o9
noth _ you	d-9h10o8
noth _ |	c9d-17j13
noth but	b8m17p10
noth else	k12
noth in	i13j12
noth to	e11l-8o-13
now	a21b22e7h27i16k10m16o16p9q-18r-19s13
now $	e-16i11j9n-8
now %small-deed	a14
now %trifle	a14
now _ %few	b11
now _ %small-number	b11
now _ a	b16d10
now _ at	a13
now _ i	h14n8o7
now _ want	b11
now and	q15
now but	c10
now i	b14m10s-13
now look	a14
now you	f12l10m9o9p-9
now |	h17k8p8q-14s9
number	b16c9d-10f-9i17l-9n-16o15p9
number $	o11p10
obsess	n20
obvious	a9e26m7
of	a9f19g9h-10m20q14r17s7
of %event	f-8g-9j11l14p10s-11
of %feeling	j16
of %few	d10f15i6n-8o-14p-10q10
of %no-word	o18
of %only-just	f7q29
of %outburst	i8
of %pastime	l9m12s8
of %small-number	d13f13m8n-9o-12q14
of %them	g-10k10s7
of %thinks-ill	d18s8
of %understands	q12
of %you-being	a12e9i17n18q-9r-8
of _ $	b-11c-7e-13f20q-9s18
of _ %claimant	e18
of _ %device	a9f15
of _ %drawn-line	b18s7
of _ %gentle-praise	r20
of _ %limit	b16
of _ %mind	f13q11
of _ %once-that	q16r11
of _ %only-just	c8j10m8n-11
of _ %outing	e10i7j11p9q-12s7
of _ %possession	c7d9e15h13i16r10
of _ %provoke	c8l10m18n9
of _ %role	f11i14s9
of _ %said-verb	a12f7
of _ %short-while	e16f16q-11
of _ %small-number	e-8g-12i6j11n8
of _ %thinks-ill	q20
of _ %trifle	f25l-8m-8o10s6
of _ %who-with	f11g10i9q-9
of _ a	g-12q14
of _ adult	f14
of _ and	a11c-6l11o-7p22q8
of _ i	f-7h8i9k12m11
of _ is	a-8c9f14j-12k8m8
of _ life	d9h16q8
of _ meet	f13
of _ month	j11
of _ mouth	n18
of _ my	e16q8
of _ never	l10
of _ on	a-10e14l8r12
of _ so	d14
of _ tell	a14c6
of _ though	h13
of _ to	c8k-6m17
of _ you	a15f9i9k-6l-11m-8r21
of _ |	a9c6f-10g10j18l-12o15r-11
of a	a9d16f7i9o-8s7
of been	q14
of cvs	q25
of humour	j14
of it	a-14i8l19
of me	b-8c6e-7j-8o18q-9r12
of my	h9s12
of pity	d18
of proportion	l12
of smoke	i8
of that	f-7r13
of the	c6d-12f-7g10h12j15m-7n7o-7
of these	c11f7
of thi	a17j8p11
of thing	f13
of us	a-10c-6f7g13i-11n20p-12r-10s15
of you	c6d10i-7j-12k-8l-12m17n-10p14q12
of your	a17i16n18q-10
of yourself	g14m14r10
off	a10b31d-17e11g9k-10m-7n12o9q8s-12
off %you-being	f11
off _ $	b8j9
off _ %give-way-loosely	r11
off _ %large-words	j11
off _ %secret	j11q11
off about	j13
off unles	r14
off your	f11
offend	j23k-10
office	b14i12m-7
oh	b19d-11h-10k-11l20o8s11
ok	c15e-13g13i-19j18k7m-9n-11q-15r-19s34
ok $	b-8o12
ok %degree	a13d9s10
ok _ $	c10j23
ok _ |	b13l9
ok so	a13d9s10
ok |	g12l9o11
old	c15d-18e-9h38n-8p-17q-14
old %claimant	c14
old %kin-role	c13
old %role	c14
old %tie	c14
old _ $	h12r9
old tim	h15
old you	h22
on	b-10c-7e-13f-20g16h-13j9k-9m8n-11o13q-9s-9
on $	a-10b9c9j17m18
on %event	a-12c11e17j-8k19l-8m-9q-12
on %few	b-10e-9g-10l12
on %nice	d14
on %outing	a11c-8g-15h-15j-9l-15n-11o-9q-11r-9
on %small-number	e-7g-9l13p13
on %weekday	c-7e-9g-10h-12j-7l-9n-8o-8r-17s-6
on %you-being	a-8b17e9f-13g9i13l-9s-9
on _ $	a17c-14f-21g23j-18k-12l-24n21q-8r18s11
on _ %because	a20g9
on _ %claimant	i14m10
on _ %event	f15h11m25
on _ %family-word	h7i13
on _ %few	h-10i20j11l-15p11r7
on _ %give-way-loosely	g12j9p21
on _ %held-thing	l19
on _ %i-will	a14e19m10
on _ %kin-role	i12m8
on _ %only-just	b10m14
on _ %outing	o-18r9
on _ %possession	a10e11l16o-7p-12r8
on _ %relation	d15e10i12s9
on _ %short-while	b-11k-8l-8o-11p-11r13
on _ %trifle	d9h10i14l20o-18
on _ %understands	g10p18r7
on _ and	b-13c6f-7g10i9l10s-14
on _ because	a14g10
on _ desk	j8p12q17
on _ for	l9o14
on _ hook	h21
on _ i	e14f-7g-11i-8l23m12o-7s-9
on _ job	l9
on _ me	a24
on _ own	d10g14
on _ roof	h11p18
on _ term	o12
on _ that	f16h15m10
on _ thing	d15e9
on _ train	h15
on _ will	n14
on _ you	a9d10e-14f17g-13j12o15p15r11
on _ |	b30c7d-22e-8f16i12k15m-21n-8s7
on as	o16
on how	r14
on it	e21k6q-9
on me	a-8b20g-10h-9m26
on mute	o19
on my	a-9b-10e17q15
on parole	s13
on purpose	o14
on read	o19
on speak	o12
on the	d-10g-11h11j-14l10p12s12
on thi	k12
on time	a13
on trial	m12
on you	a41d-16g35o9
on your	b17f-13g9i14l-8s-9
on |	i17j10m7
once	g18j10l12n8o14p-13r15
once %easy-one	q14
once _ %give-way-loosely	r12
one	c9d15e-17f11h16i13l11m24n11p18q30s-10
one $	a12f9k13s-6
one %held-thing	l12
one %only-just	d15j8q15
one %outing	d15e-10g29h12i-7p15s9
one %possession	f-7g18l11n13
one %said-verb	f9p17
one %short-while	b8f-7g11k13
one %small-deed	d11f7l19m17o13
one %trifle	e-9g12i-7l18o8p17
one %warm-good	g17l19m8
one _ $	f13h13i9j-7l-9n10q12r15
one _ %event	h8l18n10r11
one _ %feel	a8c-6i11k15
one _ %outing	d18e7g15h19i7l-10
one _ %possession	c7d21h10i10r15
one _ %provoke	k-6m14q-10
one _ %short-while	h15j9
one _ %thinks-ill	c12j13k10
one _ %trifle	j7k-6l-8p23
one _ %understands	d-9f13h22q-8
one _ %warm-good	h17i9k-11
one _ %you-being	b14
one _ ever	h9k12
one _ get	a12
one _ me	a11p14
one _ these	c14
one _ those	f14
one _ time	i11
one _ to	g11p9q-15
one _ you	b9d-20j12k14n-14p-12q-12r-7
one _ |	a15h17l9s-7
one call	p16
one day	c10g9k-7
one in	d17q14
one more	p17
one of	c13f12h-7l-8
one who	f10g-8h10k-11m13n11o9s6
one word	o13
online	i15
only	a26b-13c-6e-8g16h22i7j-6k39l27m-10n-10o9p-19q-11r11s-17
only %hold-deed	d18
only %outburst	a20
only %sacrificed	g17
only %said-verb	a15e8
only _ %because	n18
only _ %felt	f13
only _ %few	k14l13n-8
only _ %give-way-loosely	h10k12
only _ %short-while	g17k18s8
only _ %small-number	i7k15n-7
only _ %understands	a9f19i13m9
only _ %you-being	a-14f9j10
only _ heard	f13
only _ is	e11
only _ my	k13
only _ on	k9
only _ to	a19g11
only _ understand	a13i9
only _ was	f15
only _ what	e13
only _ you	d16k14
only want	e13k8
only your	l18
open	b-18c10e-9f-7g-13j-12k-8m18n-8o20p20q14r9
open for	q11
or	a-28b-18c25d-13e-15f-9g-21h-9j-8k-7l-21m-26n-33o-12p44q-11r-20s-32
or %give-way-loosely	i12
or %i-will	i9p16
or _ $	b12c10d9f-8h11j11p-13
or _ ?	f12
or _ could	p17
or _ not	b-10i15
or _ post	p15
or _ you	h8i19k-7p-11
or did	i11
or i	d9i7p32
or no	e11i13
or settl	h14
or someth	f17
or you	f12n-8p27
other	c-15d-10e12h-9i-9k59l20m-17q32r-14s9
other %anybody-at-all	n14
other %everyone	n14
other %trifle	s16
other _ $	k8l14
other _ %mere-others	k10
other _ %only-just	k10
other _ i	b8k18
other _ worse	l11
other _ you	k10
other _ |	c-6k10
other people	n14
other wiv	q15
other word	s17
our	a-15c6g-24h31j-22k32m-9o-9p-16r13s10
our %outing	h14
our %shown-in	h15
our %small-matter	h14
our %trifle	h14k14
our _ %outing	k15
our _ %short-while	k16
our _ |	c5h18k7
our song	h16
our soul	k14
out	c-9e10g-9i7k-7l21n20o15p15q15
out $	a9n8q11
out ?	e10
out _ $	d19l15n-7p-9s-12
out _ %barrier	n22
out _ %event	e-8j11
out _ %extreme-name	a15
out _ %only-just	a9f17
out _ %thinks-ill	d15h8
out _ %you-being	n17
out _ ?	f13q13
out _ door	n23
out _ me	o19
out _ molehill	l11
out _ mouth	n17
out _ of	p22
out _ one	f14l8
out _ pity	d18
out _ the	l8n21p11q-9
out _ your	n18
out _ |	c6f-8j15p-10q8
out and	p21
out of	e-8i-9j14l8n13q-15r-9
out on	p25
out or	f17
out |	b7o11r14
outside	b21d-10e-8f-7h12i9j8k16l-9o-8p12
outside %you-being	b15p11
outside _ %possession	b12
outside _ you	k17
outside your	b15p11
over	a-11b18d-10f-8g-11h18j39m14p15q-16r-9
over $	b18k11o10
over %event	j13
over %extreme-name	j25
over %few	h13j10m8
over %only-just	h16j9
over %scorned	j22
over %small-number	h13j10m10
over %worthless	j22
over %you-being	n9p16
over _ $	c-7d-9j10p11r-7
over _ %soon	j9
over _ %surely	j21
over _ %trifle	b11j14
over _ now	j9
over it	e9j12
over me	m13
over noth	j22
over one	h13
over |	b16
overreact	f-7j14q8
overreact $	j10
owe	d-11e37k-12m-8n-13
owe %event	e18
owe _ %claimant	e11
owe _ %event	e22
owe _ %family-word	e11
owe _ %relation	e11
owe _ that	e20
owe me	a-8e24n-10
owed	e20
own	b24c-12e8g29h-18i10k-7m21n14p-10r-16
own %child	b-8m18s9
own %claimant	b15k6m18s11
own %family-word	b19g9m7
own %kin-role	b16k7m7
own %mind	f11n-8
own %other-one	b14j6k7
own %relation	b15k7m20s9
own %role	b15
own %tie	b23g15
own _ $	a14b21e11f-11n19o-8q-10s-11
own _ %outing	e13
own _ %surely	a11f13
own _ %thinks-ill	q23
own _ %warm-good	e13
own _ |	g18
own fault	a11
own up	i16
pack	g21
pain	m19
panic	g10h8j11
paper $	j12
paranoia	f13
paranoia $	f12
parish	e18g11l16
parole	s13
part _ is	c10
part _ me	c10
participation	l40
party	g16m13r-10
pas	o22
pass	a-18c6j14k-8n-9
passport	p23
password	b-16e9i8r16
past	d16f9h37i11l-12q-8s11
past %you-being	d14h8
past _ ?	f13
past your	d14
pay	c-5d-9e30m-9p9q17r-17
pay _ bill	e14
pay _ in	e11
pay for	e12i11
pay the	e17
peace	a18e14
penny	p14r19
people	a20c-7d9i-12k-18l16m14n14p11q22r19
people %feel	l15q8
people %provoke	a14m10
people _ %give-way-loosely	f9h9i6j8l-11q12
people _ %only-just	f7q15
people _ %surely	f15
people _ in	q13
people _ not	a15n8
people _ to	j7n17p10r15
people do	a15n8
people who	i-7p17r25
perhap	c11f10
permission	b-8i6s13
permission _ breathe	s14
permission to	i7s10
person	b10h8i16j13k25n15r9s-8
person $	h11
personal	e8j10q9
personal $	j10
personality	l17
phon	b-9i12n15
phone	a12b18e-8h9i12m-8n17o8r-16
photo	i-12k14l-9n-8q11
photo $	f7k14
pic	c8d10f-8i12k-7n-7p10
pic _ $	p10
pick	c-5e16g11p16
pick _ from	e13
pick _ up	e12r8
pick up	b8e10h-9o7p12
pictur	b9f13
picture	f13g11
piec	f8j12
pile	m20
pile on	m21
pill	f17g13p11
pity	d18
place $	d13
plann	b9d-12n31
plann %event	n17
play	b9c7d10f-15g-11h8j-13m-8n28o9p9
play _ $	b8n14
play _ victim	n11
play the	n22
please	a-12b9c-13d-17f-8g-28h9i-19j-9k-10l-16m-21n-12o-31p-32q-16r-8s-10
please %limit-set	b22
plenty	b-8o9q17
point	a9c8d12
point _ you	d19
point of	d13
poison	n10s11
poke	a21c29
poke _ bear	a20
poke the	a20
post	e9g-16h-11i7j-7m-9n-9p17q-10r8
postman	b22
power	n34
practical	a20
practice	e8k9
pray	e10k12
preciou	b18
predator	b9s13
preferr	s11
pressure	a22r-7
pretend	a17n15o20
pretend i	o25
pretend you	a13
princes	j15
privacy	a-8b18i10
privileg	r20
probab	c13
problem	f-7j24l18n14s-10
problem $	j17l9
proces	b16
project	e8l8n18
promise	c10f15h16
promise $	h14
promotion	b8c5l17p9
proof	i12
proper	a12b-8d-9f-10h7i11k-11m-12p-9r14s-8
proper _ you	a16
proportion	f-8j10l34
proportion $	f-7l26
proud	a-21h9q-7r21
proud _ $	m12r9
proud _ you	r18
proud of	m10r16
prov	f16
prove	i43
prove %event	i22
prove _ me	i12
prove _ to	i14
prove it	i19
provok	a15
punish	n20
punish _ $	n16
punish me	n21
pure	f23l20
pure _ $	f19l20
purpose	o14
push	a19l12p10
push me	a16p12r8
put	b25d19e10g26h8i15l11m18p-12s15
put %event	b-11l25s10
put _ %only-just	a10d-9g12i-10l15r11
put _ %trifle	s14
put _ in	a10g12i-10l15r11
put _ on	b11c9d13g-12i18r-8
put down	h20
put it	b-9l15s8
put me	g19
put the	b11l15
putt	b20l10
queen	j9s12
question	f10i10m15
question _ of	f14
queue	d11
quiet	a16b-21e-11i-7l-10m7o34p10r-8
quiet %once-that	p17
quiet %outing	b13
quiet _ you	b-8o22p14
radio	d12
radio $	d10
rais	a15d9e-11f15k-7l18q-11
rais _ a	d18
rais you	g13
raise	a9b10g18
raise _ $	a14
rather	c-6g-10n10q-8s12
rational	j18
reachable	e13
react	a17j11
react to	a17
reaction	a13j27
read	a19b27d11g-12h-12k15l-9o23q-10r-9
read %event	a20b9l-8m10q-8
read _ you	o15
read it	a20b11m7o-7
real	e-9f16g13h12i18k21l27n-9o-10p14
real $	a12j-7l11
real %feeling	j16
real %friend	g19
real %other-one	g18
real %possession	f11
real _ $	f8h10k6l16n-9
real _ %surely	k15m9
real _ is	j13
real friend	g18
real life	f11
reality	f37
reason	c16d25e9f-8i17k7n10
reason %they	d16
reason _ %feel	k9
reason _ %understands	k10
reason _ up	k10
reason they	d16
reason you	d12n24
reasonable	j15
recall	f26
recall _ %event	f13
recall _ that	f13
receipt	i21p-9
receiv	s12
reckon	q12
recognise me	h14
recollection	f17
reference	r19
regard	j8l10q-11s14
regret	d19q-12s8
relax	l23
remark	j16
remember	b-13d-26f64h18i-14j-13k-7l-8n-17o10p14q20r9s-9
remember $	f15
remember %event	b-8q19
remember ?	f16o10
remember _ %event	a-9f21
remember _ %surely	f21
remember _ ?	h19
remember _ that	f15
remember _ we	h15
remember _ you	f22r-7
remember it	f7
remember that	c6p10q21
remember the	h13
remember thing	f13
remember who	g19
rep	c8f-7g-13o37
rep $	o22
rep _ $	d15
rep to	c7d12o16
repay	g20
repay me	g14
replaceable	q17
replacement	q21
report	m20
report _ then	m12
report me	m12
request	b21e9s7
request _ %limit-set	b15s7
require	f7i16
resent	m-13n17
resent me	m-13n17
resign	s14
respect	a9d9e28
respect %event	e14
respect _ is	e14
respect that	e14
responsible	j12
responsible for	j12
rest	b10d-15g-12j7k16n-14o8s7
rest _ the	k16
rest _ us	k-8s11
rest of	j6k13s7
review	p17
rewrit	f19
rewrite	f11
right	a-16c12d22e13h-14i11q11s18
right %because	m-7s13
right ?	d14k7
right _ $	i11j7m11n10
right _ %you-being	e18h10
right _ i	c8m-10s29
right _ you	m11
right _ your	e17h9
right because	m-7s13
right for	m15
right through	n17
right to	e17
ring	b24g12h19i-8l-12o9s-11
ring $	h21
ring %surely	o11
ring _ $	e12
ring _ %small-deed	o10
ring _ %trifle	o11
ring _ ?	b15
ring _ come	e14
ring _ like	o11
ring you	e18
role	e8g14q11
role _ $	g18
roof	e27h16p18
roof _ %give-way-loosely	p18
room	b14d18f22i12k12l-12m-14n-11
ros	k16
rotten	m11n11
rotten _ $	m11n13
round	d-9f9h-10i12m-8o-7q10
ruin	a13d12h-8j7m16s17
ruin %you-being	j10s15
ruin _ %outing	j11s6
ruin _ %short-while	j11
ruin your	j10s15
rul	b9e19
run	f7n15r-9
run _ $	d10k17
run _ %large-words	n12
sad	j14n-13
sad %you-being	j10
sad _ are	j13
safe	p24
safe _ %event	p19
safe |	p16
said	a-11d-16e-13f21l-8m-20n-11p-26q15
said _ %feel	f15
said _ %limit-set	b16
said _ you	a-9f13r11
said someth	j15
said you	f-7g-12i7s15
sake	j11o9
salary	e27
same	d12e-7i-9o13q33s-10
same $	o12
same _ you	g9q16
sat	e15h27i-8k6r-9
saturday	e21g12h-15j-7p-13q-13s-9
sav _ the	c12
save	c7p11
save _ $	p13
save you	a8p13
saw	a-11b15c13d-12f15g-15j-9m-13
saw %few	c12
saw %small-number	c12
saw a	c12
say	b7c13e12f-8i18j-12k-20s14
say %amends	m13o13
say %event	c-6d19e-15g-10n15p-9s10
say %only-just	e12r-7
say %you-being	d-9e-8q14
say _ $	d-9i16m-9o13s10
say _ %outing	o21
say _ i	i12m7
say _ it	g18
say _ not	b9c16p8
say _ to	e16m7
say _ you	i11j7n8o19s18
say _ |	a14c7h-7m12o11p12
say i	j7m14s12
say in	e11
say it	e-8j-6k-6s11
say someth	c12
say sorry	m14o13
say to	d-8o20s-6
say yes	c12
say |	s13
scar of	j16
scare	h13
scary	f21
scary _ you	f10
scen	f10
school	b-9d15f-9g13i12o-7p17
school $	d28q8
screen	i20
screenshot	i14p19q-7
screenshot _ %short-while	i12
seat	c15
second	b-10c-6f9g-13h-10i16k7s-8
secret	a9e17n18
secret _ $	e8n13
secretary	l22
section	f27
see	c28f16g14h10n19o14p18q-12r37
see $	c10g15j9
see %event	c-6r11
see %few	r11
see %once-that	c11f7
see %small-number	r18
see _ $	e13f10n-9r10
see _ %easy-one	l16
see _ %give-way-loosely	a11m-8n14r14
see _ %relation	d10o-7p21
see _ %warm-good	p12r17
see _ first	o13
see _ happen	p10
see _ i	f12p-10r9s17
see _ the	c5l13
see _ you	a24b12n11
see how	b12c12o11r8
see if	c11f7
see my	s9
see right	n12
see that	r14
see thing	f7
see what	a21f-12i-9l18o-10p17r-8
see where	c13
see who	o12q8
seen	c-5d13i22o17p14
seen _ %event	o10
seen _ that	o10
seen me	p15
seen |	o14
sell	n21s8
send	c6d-11e17f-8h-14l-11o12r-16
send _ %proof	i13
sense	d14j10
sense _ $	d10j11
sense _ humour	j14
sense of	j14
sent	b-8h-12k18
sentence _ %you-being	j11
sentence _ your	j11
serve	q14
settl	c13d29h14
settl for	d25
seven	l18
shall	e-7h-11m19o28p17r-14
shall %feel	m7o20
shall _ %surely	m12
shall be	o12
shall i	m16
shame	g28p20q-9
shame _ you	g29
she	a-8b11c-7e-20f-10h11i-13m-17p9q29
she %said-verb	h12i-9j11q-11
she %thinks-ill	m-7q18
she _ %extreme-name	h12
she _ %hold-deed	j14
she _ %limit-set	b14
she _ %only-just	g25h9i-6
she _ %scorned	h12
she _ %worthless	h11
she _ noth	h13
she goe	j13
shelter	p14
shift _ and	r13
sho	b11h-9l19
shock	a16
shop |	f7p19
should	b-11c7d15e27g-11h-10l-13n-14q19r-9s38
should %feel	d9f22k9q21
should %surely	c10s12
should %warm-deed	o15p11
should _ $	f24i7j-7
should _ %easy-one	e12
should _ %event	a13i8j8k-6s-13
should _ %feel	h9o-8
should _ %give-way-loosely	c7q14s8
should _ %small-deed	q15
should _ %thinks-ill	a13e10
should _ %trifle	q14s-7
should _ %understands	e12
should _ at	q21
should _ back	p15
should _ have	e8h10
should _ need	e15
should _ of	g15
should _ stopp	q16
should _ to	e16k9
should _ what	e13o12
should be	f18g12j8m8
should have	d10q22
should i	a8s22
should not	d14e21o-7q-9
shout	a25e-13m7o-8p-12q-9
show	a-10b-10d18e-17f-7g-18i10n19q17r16
show $	n21
show %you-being	q16
show _ %short-while	q14
show me	i10
show your	q16
shower	i18
shower |	i12
shown	k11
shown _ %body-part	k11
shown _ %endowment	k11
shown _ %you-being	k12
shown _ face	k11
shown _ your	k11
shown me	k12
shut	g-12n-7o11p17s20
shut up	s13
shutt me	b14
sick	d12i18j-7
side	a-10d-11g-16h20j-10k-7l-11n8p-10q18r14
side $	e13q14
side _ the	h15
side of	h15r10
sign	d-10e18i-9o-9p21q-7r-9
silence	o30s9
silent	o24r-8
simp	d22f10o7
simple	g12k9l-8r18
simple $	k10m8
since	b19c-13d10e-11g16h17i8m11n21p-20q30r-10
since %apart	h11
since %outing	n16
since _ $	k11n7
since _ %event	g15
since _ %give-way-loosely	b24i7q8
since _ %provoke	b12h15q10
since _ is	s15
since _ left	h10
since _ not	a17
since the	n12
since you	a20b15d9f-7g9h8k12m-10q21
single	c15d16j6k11n8
single ?	c11
single _ you	k10
sit	e-11g23h14j-9k-8l15m20n-7o29p-14s10
sit %endowment	g14m8
sit %who-with	g14m8o9
sit at	h11l16
sit there	o19
sit with	g14m8
sitt	b15j6r10
six	b-9e15g-15h10s-7
skin	j31
skin $	j14
slamm	b10
slamm _ %barrier	b10
slamm _ door	b10
slamm the	b11
slap	l13p16
slap $	p12
sleep	a14b-11e-11f9l-11m12n-13o-9p24s8
sleep _ $	b-8c11
sleep well	c12
slept	a-14b9g15k10
slight	f11
slow	d10i23l17
slow $	i14
slow clap	l24
smell	i20n9
smell %event	n18
smell _ $	i15
smell _ %outburst	i13
smell _ on	n12
smell _ smoke	i13
smell _ you	n12
smell it	n18
smell of	i8
smile	a-8j9k-8n12p10q12s8
smoke	i12
snapp	a20
so	a10c-12d-12e36h-11j8k-27m-14q-10s37
so $	c6e10f16r11
so %because	s12
so %event	g19j6q24r-11s-9
so %hidden-fault	n24
so %large-words	s15
so %only-just	g-15j7s13
so %said-verb	l15s8
so %soon	b11
so %surely	b9e13f-7g-11q-8
so %they	l20
so %too-much-feeling	j17
so %you-being	b9c6e20g9q-9s10
so _ $	a-13b9e-17h7j15n-9s-10
so _ %claimant	s18
so _ %easy-one	l19
so _ %event	a20f8i8j8r-7s-11
so _ %feel	e10l-11n8
so _ %give-way-loosely	d9f-9l18n9
so _ %grave-wrong	l13
so _ %held-thing	r16
so _ %hold-deed	e12
so _ %kin-role	s11
so _ %only-just	b22d9e10g-15
so _ %other-one	s11
so _ %possession	b13e18g11p17
so _ %relation	s14
so _ %role	s18
so _ %small-deed	j12s10
so _ %thinks-ill	b-9c6e12f-9n12s-21
so _ %tie	s12
so _ %trifle	j17
so _ %understands	d-9g-12h-9i9m-9p10q14
so _ %warm-good	r21s7
so _ %you-being	e-9g-9l22p-9
so _ am	b16m7
so _ are	d9f-7s7
so _ being	o15
so _ could	g25
so _ feel	n14
so _ is	a13e15i9l-8r7s11
so _ just	b13
so _ like	j11
so _ maintenance	b9
so _ me	e12h11
so _ my	s19
so _ not	a-8c10s14
so _ the	l16o-7s-6
so _ want	l-11n-8s15
so _ was	f7s17
so _ when	p19
so _ will	e16q7s-9
so _ you	e9g23h10l-8s22
so _ your	d-9l25
so _ |	d23p14s-10
so because	s12
so call	l16
so everyth	s10
so good	h13
so high	b9
so i	a9b10c-7f-8l10p-18r-7s21
so my	s11
so now	b11
so personal	j13
so the	a13g9
so they	l16
so thi	g12
so you	d11i-7l15m-8o19q15r9s-9
so your	e25g12s7
sober	a17h9
sofa	d11l14m-9o-9p-11r17
sofa _ you	r15
soft	c8l16r9
sold	g13
some	b10c21d33f22g-19h-13i-12k-12l27p-24q10
some %outing	c13
some %possession	c15
some %short-while	c21
some _ are	d35m8
some _ for	d28
some _ i	c13
some day	c11
somebody	d16e-9g34i10m-9n22
somebody _ $	i11s6
somebody _ %once-that	g15
somebody _ if	g14
somebody _ up	i16
someday	c16
somehow	m18o-12
someone	d26e-11h-9k-15n21p-15q12s-8
someone $	l13
someone _ $	a9n15q9
someone _ %soon	q14
someone _ you	n19
someone better	q12
someth	b22c15f34g14i-8j16k-8n15o-17r20s-13
someth %endowment	b10
someth %who-with	b10
someth ?	f14
someth _ $	b17d14g16n-7r8
someth _ you	b11j17
someth else	j9
someth with	b10
someth you	a18e9
someth |	n17
son	e8g22o12
song	b13c9h19
sorry	b-14e-18f-18g-18h-15i-21j-15k-9l-24m-11q-10r-27s-17
sorry $	e-9m-14s-12
sorry _ $	m8o14r-8
sorry _ %outburst	a11
sorry _ but	a13
sorry _ exist	m21
sorry for	a10m15o-18
sort	d-10f19g-10l-8n15p-9r7
soul	h8k37
sound _ mine	k10
spain	g17
spare	b19e26p-12r10
spare _ the	b23
spare me	b23
speak	b18e-7i-8k-7m18o40p10
speak $	b23m8
speak _ $	a12o26
speak _ me	o19
speak _ you	o21
speak term	o12
speak to	m8o17
special	b24
spell	e15
spell %event	e15
spell _ out	e15
spell it	e15
spend	g9i13
spend _ %endowment	g11
spend _ %who-with	g11
spend _ with	g11
spirit	h9k8m14
spirit _ %event	m14
spot	q25
spot _ $	q11
spr	c16l8
stable	f15
stack	q11
stack of	q11
stair	g19
stand	b15d12g-8j9n12o8r10s15
start	a30d-12e-8f17g-9m-15q14s-9
start %event	a15
start it	a15
starve	g10s9
station	d16r8
station _ $	d10
stay	a30c18f-14h-9j-14k6m-15p10q-12r9s-9
stay _ $	a18c11g-11k8
stay _ you	k11
stay close	c12
stay out	a18
step	f7q16
stepp	d14q11
stew	o17
stew $	o18
stick	d30
stick _ %understands	d14
stick to	d32
still	a8c42d12f-23h32i-16j-10k-21n-20o-9p10r-11s-13
still %feel	a13c14g-9j12m-7
still %give-way-loosely	c7h16p11
still %provoke	g12j-6p11
still _ $	h10m8
still _ %easy-one	c12
still _ %proof	p11
still _ %secret	p11
still _ ?	b8c12
still _ you	h17q12
still be	a13j13
still have	c13
still single	c11
still work	q20
stitch	p23
stop	a-11b28c-11d10e-11j21m15n9o9q-15r15s-7
stop $	h8p19
stop %who-with	d9o8r10
stop _ %event	b10r9
stop _ %you-being	j15l8
stopp	a-8b-9d12e-8g9h8k6m-10r7
stori	f23
story	d-10e-7f7g-10i27m11
straight	f14o15
stranger	b14c12o14
stranger $	c7o13
street	m17p20s12
street _ $	p16s8
stres	f14j7
strict	a17
student	d19
student _ %feel	d15
student _ have	d15
student i	d15
stuff	a8f32j7q-8
such	b30d-13q16s-12
sudden	i8m13n13
suffer	m17n9
suggest	j10
suit	a-8f18
suit _ $	f13
summer	c15e10g14
sunday	b-12c-9g25i-7j-7o-11q11
sunday $	g16
suppos	a15
suppos to	a15
suppose	g25l15s14
suppose _ can	g19
sure	f15g43i-10k6l8m18o-14
sure %i-will	k12
sure _ $	k10m17
sure _ am	k13
sure you	f11k-6
sure |	g23s8
surpris	f8g10q16
surviv	l14
swear	a-8h19i28p15
swear _ %claimant	h7i12
swear _ %you-being	i23
swear _ your	i13
sweet	c9l14r19
sweet _ %feel	r14
sweet _ %give-way-loosely	r14
sweet _ %understands	r14
sweet _ get	r14
switch %event	h12
table	e7i8l9m7o13r-8
table _ %few	o10
table _ %small-number	o11
table _ a	o12
table until	i14
tablet	f14g-8p19
tak	b14h-7m11n13o17p30s-6
tak %few	a15n9p9
tak %small-number	a17n9p10
tak %you-being	o14
tak _ %short-while	o14
tak _ %small-number	b17
tak _ an	b12
tak no	b12
tak your	o14
take	a-17b-9c5e11g-11h-16i10j20m7p19
take _ %degree	j12
take _ %extreme-name	j12
take _ %scorn-name	j12
take _ personal	j10
take _ so	j13
take not	q18
take you	c10p13
talaga	d23
talent $	d-11
talent _ $	d13
talk	a-12c-12e-8f18g-18h-16i14j9n16o44s10
talk $	n22o8
talk %provoke	j12o10
talk _ $	c-7d-9j8n-8o15
talk _ %event	d-9f13n-8
talk _ %once-that	o17
talk _ %them	j12
talk _ %warm-good	o14
talk _ about	n8o-14
talk _ her	j12
talk _ the	f-8o28
talk _ you	f11o15r-9
talk to	c-6h-9m-9o15
team	a12b-10e17f-8i-6p-15q11r10
tear	a-12j12
tell	b-8c-9g14h-21i26j-11k-7n11o-14p29
tell %them	d12f-8g15i-7p12
tell _ $	a12q9
tell _ %only-just	i12p9
tell _ %secret	i11p17
tell _ %you-being	b-8n11r-10
tell _ to	b15c8
tell _ what	f-10r10
tell _ you	a-14g11p-10
tell me	a-18f-11i24l14n8
tell the	g11p20s8
tell you	e14g-9p-14q13s-7
temper	a15h8
ten	b16g29h-10k-6m-9q-7
tend	p19
tend to	p19
text	a-18c15d-14g-10h-12i-9k-7l9o32p-18q9r-13s-10
text _ $	c6o13
text _ you	c-5g9o10
text _ your	c10
text if	o11
text me	o13
than	a-14e-10f-9g14h-7i-9k7n8p-10q20
than _ %claimant	k14
than _ %give-way-loosely	q13
than _ did	q14
than you	d25o10q31
thank	a12f-11h-11i-12j-10k-15n-17p-9r-22s13
thank $	a13
thank _ $	d-9g19r-8
thank _ %event	b8s12
thank _ %feel	g16m8
thank _ that	b9s11
thank _ the	d18l12
thank _ your	g-9s12
thank for	b8e-8g11l11s19
that	a10b-13c-6f22g-10h-7j20l-10p12r9s17
that $	b-12g-9h-15i13j9k-7l18n-10o29
that %barrier	b13p15
that %body-part	d20
that %claimant	h27
that %denial	f11
that %device	f17r11
that %endowment	a9c7d13
that %feeling	r11
that %felt	l15
that %give-way-loosely	h12p9
that %i-will	b-15j9
that %kin-role	h10
that %large-words	d25
that %outing	a8i7k8o11r17
that %possession	e13f10m-7p11
that %provoke	f14o-7p13s-7
that %role	h11i9r9
that %small-deed	b9f16l-16
that %tie	h13
that %understands	g13m13
that %was-not-so	i11
that _ $	a-9c-6e-15g-14h24j9o-8q9r10
that _ %because	a18g9j8
that _ %endowment	e-8g15o8p14
that _ %event	a-15d18e14g-9o-8
that _ %extreme-name	f-7g11j12
that _ %feel	m13n8o15p-13q24s10
that _ %feeling	b17j9
that _ %few	j8r-11
that _ %give-way-loosely	a19b7j-6l-12m-11o-13p12s11
that _ %hold-deed	g17
that _ %i-will	b15g10
that _ %only-just	a9b12e10f14g-10h-14k14n-8s-6
that _ %pastime	f11
that _ %possession	l10n8p19
that _ %provoke	a11b12d-10e-17f11i7l-11q8
that _ %said-verb	f8m7o7p11
that _ %small-deed	a10c11q-9s13
that _ %small-number	c-7j6o7p-9q-8
that _ %surely	c15h11i-9l-13m9o14p13q-18r-10s-9
that _ %thinks-ill	b10h-7j16m11p-14s12
that _ %trifle	a12b9c18
that _ %warm-good	e9i-8j-6l15n11
that _ %you-being	d9n-8o19q-9s7
that _ ?	a9i8l12p14
that _ a	c-7j8
that _ about	d14
that _ am	s14
that _ can	b-8r17
that _ come	k11
that _ could	g16
that _ doe	b13
that _ feel	j11m10q9
that _ honest	a12
that _ hormon	j11
that _ how	b9e17
that _ i	a19b15f-10g18p18r-8
that _ last	o14
that _ longer	s15
that _ my	g24
that _ no	s15
that _ not	a-10b22c-6e-9f9g-9i12l-11m-14n-10q11
that _ on	a23
that _ paranoia	f19
that _ the	b11f13h11j13k-7o16
that _ there	b-9f16
that _ third	i17
that _ us	h20
that _ what	a-12e12g-13i-7p-10r-9s29
that _ who	d10h13
that _ you	d16e-9g-11h-8i-9j-9l-15p8r11
that _ your	f10n-8o13q-10s9
that _ |	c20d-9f11o-14r-10s-8
that are	b-8f11
that door	b9p16
that email	r12
that face	d18
that has	e9k11
that i	b-14f-10j6n10s30
that is	a11b-9d13e42f10h-13k7l19n9o-8p-13r-8s9
that little	n12p10
that never	f11
that the	d23g12n11p13
that tone	r11
that was	a-15f-8h9m-8s-9
that we	b11h7i7k8s10
that word	b11
that you	d-11g18h-8i12k-10q23r-8s11
that |	a12b16c8d15e-9m9r-8
the	a-18b-22c-12d-14e-28g-15h-18i-20j-6k-22m-25o-41p-22q-27r-21s-26
the %attacked	a13p14
the %barrier	a9f7g11j-7n15o10q-11r-10
the %claimant	a11e19f-9g-14h15m7o9q13s8
the %colleague	e-7f11g18h-8i9j-7q-16
the %device	d11f-11g11i16j-6o10r-10s-11
the %drawn-line	b-10o12r-7s8
the %easy-one	l21n12
the %endowment	d41
the %extreme-name	b-8d15g-13i-6k-9m29n13
the %feeling	a16j21n7
the %few	e11h14j-11m8n12p-11s-9
the %gentle-praise	e14j9l12m11n11s-7
the %grand	j8l26
the %held-thing	b-13d-13f-11g-14k-9l-8o9q-7r16s-8
the %hidden-fault	n19
the %kin-role	c6e8f-7h22p-10s13
the %lapse	n17
the %large-words	o17q9
the %limit-set	o14
the %mind	d16
the %only-just	b-11h17j-7k8l-9m7r-8
the %other-one	d18e11h10l-13m7p9q39
the %outburst	h14j-7
the %outing	h-21i9k-14r14
the %pastime	a-8e-21f10g23k19n8p-17
the %pet	g14r-9
the %possession	a8b-16e11f8i27k12m7n13p-9r8s-10
the %relation	a17f9g13i8k-18m7q-12r8
the %role	a-9f9g30i7j-8k17m9n-8s7
the %said-verb	o17
the %scorn-name	a9h11p-9
the %secret	f-12j-7k-8l8p13s11
the %short-while	d27g13h-18k-9l-11r-7
the %small-deed	d-9f10i-9n-8q9s14
the %small-matter	b11e12f-11g9i-8r-11
the %small-number	h14j-10k6m9n12p-10s-6
the %surely	d9k8
the %swear	a14b11e8m7q9
the %thing-or-pet	d-12e17g-15h16i-9j-7k-10q-9
the %tie	a14d-13e18g-13h8m8q11s-9
the %trifle	b-10c-5j-19k-8m-19n-9o13q10r11s13
the %villain	m39s-10
the %warm-good	b-16d-17i14j8k-7l-15r7
the %weepy-noun	j34
the %who-with	f9
the %yardstick	j8q14
the _ $	a-15c-19e-14f-17g-15j7k-15l-8m-12n8o-7p-14q-26r-7
the _ %anybody-at-all	e15i6
the _ %because	a24e-8l9
the _ %big-number	a10e15f-8o-7
the _ %body-part	p-9r11
the _ %claimant	d-10g-12h-16l-8
the _ %colleague	a9j7p21r8
the _ %degree	a9b10e14g16h-9l-8n-12o-8
the _ %drawn-line	k-9r16
the _ %easy-one	a11b-11c-6e-9f-11h14i-13n-8o9
the _ %endowment	f7h-9i-17j13l-14n-12o-13q8r10
the _ %event	a-21e26g17i-9p-9
the _ %feel	b24c-6e13h9j-10l10m15n8o13
the _ %feeling	f7q12
the _ %few	d-12g-15i17j-7k-12q-9s8
the _ %give-way-loosely	f-11h23k7l11m14o13p-14q-11s12
the _ %held-thing	g-9h-8n14p16
the _ %hidden-fault	g10m11n10
the _ %lapse	a-11h8m-17o13
the _ %large-words	d-9k13p19
the _ %limit-set	n18r17
the _ %mere-others	k9
the _ %nice	g22
the _ %nobody	g10h8l14o18
the _ %only-just	a11b8d15f15h-12i-13p-19s11
the _ %outing	c-12d24f12g8n9q9r-10s-13
the _ %pastime	r12
the _ %possession	c-6g-11j-7k-11m-15p10
the _ %provoke	c-16d17h14j-11m17q-11s-10
the _ %relation	a12e-11h-10j15l-9p20
the _ %sacrificed	g9i11k6o10q12s11
the _ %said-verb	b-9e-17f-8g14h-13i-9k8n19p-10q-7s-13
the _ %scorn-name	a11h15l11o9
the _ %small-deed	d26g16l-9o8
the _ %small-number	b-13c6d-9g-8i9k-11s10
the _ %stay	c9
the _ %surely	f20i-22l-8o-9r-13
the _ %they	b-9d15e-9g10i-8k6n-8q-8
the _ %thing	p18
the _ %thing-or-pet	p26
the _ %thinks-ill	f-11g20h13i-8j10k7p8q31
the _ %trifle	c9g-12i7j-7k-12l-14m10n-10o-10r-8
the _ %understands	a15j16k-11m22n-10p12r-10s8
the _ %warm-deed	i-10k14s14
the _ %warm-good	a10c-8d9e-9f11g-9h-11j-9k6n9p22
the _ %weekday	b11e17i15r-8
the _ %who-with	f9h-10i-12l-12n-8o-9r10
the _ %you-being	a9b10c-5f8k-10q29r8s16
the _ ?	d-12f-12g-9h10j-12k-7n-12q-10
the _ already	p18
the _ amount	l17
the _ and	b-20c-6e14f8g-11i-15k-12o11q20
the _ are	c-7d9e-18f10j-6k7n18s12
the _ as	j10q17r-12s9
the _ at	h16j-7p-8q-10s7
the _ back	r12
the _ because	a25e-8l9
the _ but	f-8g26q-9r9
the _ by	e11j-7l17
the _ for	b9g29i-12k-8l14n10o18
the _ get	a15b9m13
the _ girl	q12
the _ had	a18s8
the _ here	n17
the _ house	b12
the _ i	b-10f-8g12h9j-10k10l9m10n-11
the _ in	b8f16i-12k-6l21s10
the _ is	a11b9d-25e10f10i-12k-9o15p-9q-9s-26
the _ it	g15h-11i-12k-7p-11q9
the _ least	e10g15
the _ me	a13o8q10
the _ mean	s11
the _ my	a15c12f7k8m14
the _ no	s19
the _ not	a-15b-8c6g13i7j14m8s7
the _ of	a19c12d12f-7h8k10l-9m-9n9p12
the _ off	b25g14p-11
the _ office	p14r7
the _ on	a8f-9k-8l-11o-8q-9s-13
the _ one	c7g-13l-20m7q-9
the _ or	f-13h-8j7l8
the _ order	r13
the _ our	b10
the _ out	f-11j11p18r8s-7
the _ right	b10c11f9j7
the _ say	g21q11
the _ somebody	i10
the _ speak	b23m10o13
the _ stay	r19
the _ stop	j9r15
the _ student	d10
the _ talk	f9j7
the _ tell	n20
the _ that	a-10d-11h10k10s7
the _ the	a10b-16c-8d-16e-13f-11g-23h-9k8n10q-11r9
the _ they	d14k8p12
the _ thi	d9e19
the _ thing	a-9d14k6n8
the _ think	q16
the _ time	e-8f15
the _ to	c-8d-12i-6k-8n19o11p16
the _ type	c18
the _ until	i17p-10r20
the _ ups	d15
the _ us	b8h7s11
the _ version	i20
the _ we	d15e12f-7o-11
the _ white	f16
the _ who	c-7f13l-8m13q17s9
the _ with	f8h-9i-13l-12o-10r7
the _ x	e18
the _ you	a15c-5d35e8f17g14h30i8j-17l-17m9n19p11s12
the _ |	b-15d17h10i18j-13r15
the beach	g14
the bear	a20
the behaviour	f14
the biggest	j19
the bottle	a17
the boy	d13q8s14
the camera	i12
the car	f12g-10m9
the client	a16d10
the council	p12
the date	i12
the day	g10n8r14
the dish	l10
the doctor	f8g12
the door	f9g18h14n21q-11
the drink	h14
the emotion	j15
the eye	i13
the fact	f21n7
the fus	l24
the general	q13
the girl	g10h9p10q16
the grown	d15
the hook	h14
the innocent	n11
the job	l12
the lad	q16
the laptop	p16
the last	g-9m-8o12
the late	n13
the least	e23g10
the man	k8q15
the meet	f9
the men	f16
the mirror	n13
the money	m16
the office	i13
the old	h25r8
the one	h8i-7j-10m19p10r-8
the only	d9k8
the other	c-7j9k24m-7n-10q11
the past	f13h7
the pic	p18
the pill	g14
the point	d12
the postman	b22
the quiet	o17
the receipt	i11
the reference	r13
the rest	g-10j7k21s7
the roof	m8p15
the room	d11i16
the same	f8n-9o9q15s-7
the shelter	p14
the silent	o14
the stair	g16
the street	m12p24s12
the tablet	f8p17
the thank	g19m8
the therapy	b22
the third	i14
the tone	a21
the two	q17
the us	h11
the victim	n10
the violin	j39
the wall	o12
the waterwork	j13
the way	f13g9k16m7q10s6
the weakest	d25
the whole	a15b10l-9m8
the will	n17
the wine	f25
the word	f9s10
the world	k15l11o8
their	b11d-13e16g15h17j-7m8n16p16q8
them	d13f7k7l13n-16o-17q-8
them $	h8i8k-8p-9
them _ %you-being	p18
then	c10d-9e-17f22h-22i14j-7k-13l-12n8q-24r40s43
then $	g10i14l-9m18r8s22
then %i-will	o-9r10
then ?	l8s12
then _ the	n8s11
then _ will	r9
then we	i8r10s6
then you	a10f8g8m-8
then |	g20m7s16
therapist	b20h9
therapist _ you	b13
therapist to	b16
therapy	b33h17
there	d-14f26h17i25j24l24m-15o13s-10
there _ $	e14i9q14r13
there _ %extreme-name	e13j7
there _ %feel	a10n8o13r9
there _ %few	g-12h8j-10l-10r10s-14
there _ %gentle-praise	d24
there _ %held-thing	r15
there _ %many	e17
there _ %only-just	f11i8
there _ %provoke	b9f13i9l9
there _ %said-verb	b8j21
there _ %scorned	e13j7
there _ %small-number	a8h9j-11l-9r8s-10
there _ %swear	n19
there _ %understands	f14l12
there _ %worthless	e13j7
there _ a	e-10h9l-15r9s-8
there _ be	o14
there _ goe	j14
there _ no	a14c-5f8j13m-7
there _ not	g10i7k12
there _ noth	e13j7
there _ someth	b11
there _ that	b12j-8n13
there _ to	e15j9
there _ you	f10s6
there are	l19q10
there is	f-10i-9j17k21l-13n14q13r18
there was	f21l16
there |	d10f12i15
these	c12d-10f34k-7m17p27r-8
these %body-part	p14
these %outing	m11
these %possession	c9m11
these %short-while	m11
these _ $	m16p27
these _ out	f10
these day	m11
they	b-11d15e-16f9l29o-16q13
they %hold-deed	l27
they %thinks-ill	a8d11g10j11q15
they _ $	j14s-7
they _ %event	d12q16
they _ %few	d10l14n8q-8
they _ %mere-others	k11
they _ %small-number	l14n8
they _ %surely	k14
they _ me	h19m11
they _ not	q14
they _ those	l15
they _ to	l14
they _ you	k6l13
they are	f12j11s-7
thi	a19b8d10g8h-14i-10j15k-6l-21m29n8p12q13s-11
thi $	e-10g10h8m11n-8p14
thi %feeling	j12
thi %outing	b14e-15k-8l-10o9r10
thi %possession	b13e12j6l-10s6
thi %provoke	l10p13
thi %relation	d13m22o12
thi %scorned	d28
thi %short-while	a-10o17r8
thi %warm-good	h8s15
thi %worthless	d23
thi ?	i7m12
thi _ $	a13b9c-6h18i-10m-11n-16q9s-7
thi _ %feel	e11g9l-9o-7r20
thi _ %i-will	a11b-9d-11e14m15p-14
thi _ %only-just	h-7k6n24o12q17
thi _ %out-of-proportion	l13
thi _ %provoke	l13m16n13
thi _ %role	f8h13
thi _ %small-number	k6m-9q21
thi _ ?	b14e9g11
thi _ am	e12
thi _ and	d15
thi _ how	g12m9
thi _ i	a9b-16c-6d-11e13g14h-10m8s11
thi _ in	d11n10q9
thi _ is	d9i9m12o15r-8s-7
thi _ me	g13h15o9
thi _ not	e15h14l10m13p13s7
thi _ out	l11
thi _ over	b12o14
thi _ person	h15
thi _ the	b-8f9g-12j10m9n15
thi _ to	n16
thi _ what	a17g12m-8
thi _ you	a13d-11e13g10i12l-10m-9r-8
thi _ |	b-11c-7j-7l-15r-8s7
thi cold	h13
thi house	e18o8
thi is	a10e-16g15h9i-6m13q-8r-10s-9
thi way	e9l12
thi will	l10p12
thi without	h13
thi |	j15q7
thick	d19s-7
thicker	j14
thicker skin	j14
thief	s17
thin	f8j18n-8
thing	a23c18d28e-7f63g-27h-14i-15o-9q-18s-7
thing $	a12f14j-7p15
thing %event	f16k10
thing %provoke	a16
thing _ $	h-8l16
thing _ %only-just	a26j8
thing _ %said-verb	f14
thing _ %thinks-ill	f14
thing _ %you-being	r15
thing _ different	c9
thing _ has	k11
thing _ you	f12
thing _ your	r14
thing as	f-7j14
thing that	f8k10
thing were	c9
thing you	d15l11
thing |	b18c6f12j9
think	b-10c6d11f24h-10i-13k-9l9n-17o-9r-15
think _ $	g17o14
think _ %easy-one	f11
think _ %feel	f7q12
think _ %give-way-loosely	e9q15
think _ %provoke	f14m7s-10
think _ %thinks-ill	f21n9
think _ %understands	m14
think _ before	i9p13
think _ can	n12
think _ had	l13
think _ not	n14
think _ that	a22e12
think _ us	c15
think _ was	d21f13
think _ you	a10e-9f-10i8o-11p9s9
think about	a10c14g10
think i	e8l13
think you	f8h-8i-6k-6q23
third	i19
third _ $	i14
those	d-15f8i11l15p16r17
though	b-10c44f-13i-7j-10l25m-7p-14s-7
though $	c19h8o-8q10
though _ $	c12
thought	a-12c24e-7f-13g26h-12l-10m11n10p-14q19
thought %you-being	g15
thought _ %once-that	c9
thought _ different	g16m10
thought _ if	c9
thought _ was	m11n14s11
thought _ were	d11g20
thousand	k24
thousand _ i	k12
three	b-9e-12j9l15o13q12
three _ %few	m7q10
three _ %only-just	q11
three _ %small-number	m7q10
three _ one	q12
through	a10b-16f-8g9i-7j-7k-11l11m19n15o29r-20s-11
through _ $	e-8l10m10
through _ |	e14
through you	n11o15
throw	h12
throw _ %big-number	h12l8
throw _ %few	h12l8
throw _ %many	h12l8
ticket	c8m-8o14r-13
till	b16d9f-8g12n-13o22q-8r12s-7
till _ %give-way	o9
till _ %give-way-loosely	i-8o12r8
till you	a10b11o28p-13r12
tim	h18i18k-8q-10
time	a9b20f14h13i8j23k-11l20n-15o14p14q8r-17
time $	e8j14l8n-11
time %i-will	p21
time _ am	p17
time i	p19
tinder	c-5q21
tir	b-10c-6d-12l28o-10s15
tir _ %you-being	n14
tir _ your	n14
tir from	l17
to	a12b-9c-7f-15g17h-11i-7j-9k-10l-13m-8
to $	a14q11
to %authority	p27
to %easy-one	a-11b-9c-6e17j12l-11m13p13
to %event	b-8c15e19n-8o-10q11s-7
to %everyone	k7l12m-8o8
to %feel	d-9h7i-7j29k-12n19o-14p14q21r-17
to %give-way	g23m9p10r-7
to %give-way-loosely	d-24e-19f-12i-6k-8o-26q-9r-12s12
to %held-thing	a9b9m7r-19
to %help-act	c-6i-7r9
to %hold-deed	a-11d-17e-7h-19i-11q9r13
to %lapse	c8d-9n13
to %outburst	i-7l-9o9q10s-7
to %outing	c21h9s8
to %provoke	a-8b8d11k-12m16n11
to %said-verb	c6e-12f-16h9j-14k-15l-8m-12n14o10s-8
to %short-while	b-9c10h10l9s10
to %small-deed	b8c12d11e-13h-9i-10l14o-12p-12
to %small-number	e13g-15i7m9o-11p-9r12
to %tender-act	a15b-12d16r9
to %tender-thing	r19
to %them	a-13b-9j7p-12q11
to %thinks-ill	a-15b-9i9j21m-7r-10
to %trifle	a12c18d24e-8g12i-13l30o-7p-10s9
to %understands	b-11c-6d-12e21i17l-8m-14
to %warm-deed	a8d15g9i-14k-7r11
to %warm-good	b21o10r7s-7
to %weeping	j11p10
to %you-being	j-11k11p32r8
to %your-kin	q13
to _ $	a11e16i7j-11k8n8o16p13q-15s-11
to _ %anybody-at-all	b9e8s19
to _ %attacked	m13s6
to _ %barrier	d9o19
to _ %body-part	a-11f-7j-8n15p-12
to _ %claimant	c5j-10l14n7r12
to _ %colleague	a15k11r-8
to _ %degree	g-12h-7j19m10n8p12q-10r-7
to _ %endowment	b-8c-9h11j10k-8l14n12q12
to _ %event	a-11b7c-7j16p18
to _ %extreme-name	j10p9
to _ %family-word	a-9e8f7j-7l-9m-8n9q-7r13
to _ %feeling	m20
to _ %felt	j9l10m14n-9p10q-8s8
to _ %few	d9g-15h-9j10k9m8s12
to _ %gentle-praise	a20b-10r-14
to _ %give-way-loosely	a-9g-12l-8r19
to _ %held-thing	a-9e-9m-7n10p18r10s-8
to _ %kin-role	a-10d-11j-8q-10r13
to _ %large-words	b8h22p9s-7
to _ %nice	a10i15
to _ %once-that	a9c7h-10k-6r25
to _ %only-just	a-13c20d-10j9k16n-16o8s7
to _ %other-one	e8j-7m-7o8r11
to _ %outburst	a14
to _ %outing	a-11g16h9k-7m13o7s20
to _ %parent	r14
to _ %role	a-9c5e12j-8l12q-10r15
to _ %scorned	j14
to _ %small-deed	m11o17s12
to _ %small-number	d19g-11j11s11
to _ %soon	m12o21p-14
to _ %surely	c8f-12o15q-7
to _ %tender-thing	d12
to _ %thing	p19
to _ %thing-or-pet	a-9o14p18
to _ %tie	e13h7j-9l8q-8r10
to _ %trifle	f-9n-8o42
to _ %understands	d35o-8
to _ %warm-good	b-9g13n16s-8
to _ %weekday	e-8g-10h7m16s7
to _ %who-with	a14c-6d12i-7j13k-7l17
to _ %worthless	j12
to _ %you-being	c13d-9e9g8i-8o11q-12s-7
to _ ?	e-10f-7g8i16l-13m23n-8p11r9s7
to _ a	a12g-9j14s14
to _ about	f7g18j11l-9m12n10o-11p-10
to _ and	a16b13c14e8h11i9j6r-9s-10
to _ around	b13
to _ at	k9o15
to _ before	i14
to _ but	a16j-7m8
to _ down	h21
to _ face	n13
to _ first	e22
to _ for	a37b-9d-13i12l-10o-14p15
to _ from	e9l17
to _ how	i21
to _ i	c-7e-19g-10o-8q-15r-12s18
to _ in	a-9e12o8s11
to _ is	b-11d-9l-12q8r15s-11
to _ it	a12c-6j7m-9p-12q10r11
to _ love	d13
to _ me	a-11b8c-8e27f10g-10k-8n29o10r8
to _ my	a16b14e9m-7p-11q19
to _ myself	i11
to _ near	k9
to _ now	m11o16
to _ of	l-10r13
to _ on	e14h-9i-7j14o8p-14
to _ one	i8k14
to _ out	e8q21
to _ over	e11h16
to _ own	b21e11g9
to _ proud	h7r14
to _ shelter	p15
to _ so	e8g-9m9n13
to _ that	b9c-6d16e-11j11m-8o14p22r-12s11
to _ the	a11b-9d13e-22i-25l12n14o8p-16r-13
to _ thi	a-14h10m16q-7
to _ to	g-10h-17j8m-7o19p21s-14
to _ up	a18c-5d17k8m-9
to _ wall	d10o15
to _ was	f15
to _ where	e10s13
to _ who	d-10e7g10m9p12r21
to _ with	c-7d11f7i-9j14k-6l18
to _ would	a15c11
to _ you	a-10c14d18h-8j14m-8o8r9s-9
to _ your	c10g9o12q-14
to _ |	b8c-7e-20f-7g22i9o14p10
to admit	n15
to answer	c13
to ask	e26
to be	d14j-7m13p-23q15s12
to believe	f13
to blame	a18
to breathe	s10
to commit	c12
to cry	j12p10
to die	s14
to disappear	m12
to discus	e12o11
to do	a8h-7i-8m-7p-10s22
to fail	n16
to feel	j21
to get	n13s-8
to hear	o15
to her	b-8h11o10
to hide	b11i18n14
to invite	b16
to know	a-9d-9g-13i10p-12s17
to lose	c10d-10
to me	a12b9f-10h-15i12j10k22m7n-12o11p-10r11s-12
to mine	k11
to my	a-15d-9e-9f-10k-8m9n14p-13r8
to piec	j12
to proces	b15
to put	e19h24l8m8s10
to raise	a15
to read	a23
to ruin	d16
to say	d12f-10i-7j-9o14s-8
to see	g21i8o-8p11
to sit	m16
to some	l17
to speak	o19
to spell	e16
to stay	k13
to take	g12m15r-7
to tell	h-8i12n15o7s-8
to text	c12
to thank	a28
to the	b-7d10g10j-9k-11l12o8s-24
to thi	c8d13e20
to turn	e9g17
to you	b-21c-5d-28f10k21n-19o26q-14s22
to your	j-11k11p32r8
together	h21j7l10n-7
told	a10b12c-10i-15l-18m-13n-20p-9q-9r-10
told _ %claimant	a10k11q-9
told _ %relation	a11k10q-9
told my	k14
tom	q18
tomorrow	e-10g-13i-7p-15q8
tone	a27m8q8r19
tone _ %outing	a17
tone _ my	a16
tonight	a-16c-8e9g11h-11m-16n-8o-19p24q11
tonight $	e20p17
tonight _ you	r10
too	a-9d13e-17j-12k-7l-18m10p-18r-18s-9
too $	d16i7m13s-7
too %drawn-line	g18
too _ $	b11m15
too _ %anybody-at-all	b14
too _ %everyone	b14
too _ %thinks-ill	g9m10
too _ %understands	g9m10
too _ %warm-deed	c10
too _ for	d18k6
too _ people	b14
too _ to	c10n10
too busy	g15
took	b-8f23g18h-8o8p13q21r9s-7
touch	b13d10e-11f8l9n8
toughen	j17
toughen up	j17
train $	h16
train _ $	a12i9
train was	i13
translation	s50
translation %i-will	s10
translation %you-being	s11
translation _ am	s10
translation _ is	s17
translation i	s10
translation you	s13
treat	b13m27
treat _ %extreme-name	m14
treatment $	b10
tri	d23m9r11
trial	m22
trophy	l33
trouble	c13
trouble _ %possession	c10
trouble _ %warm-good	c10
true	f19n16
true $	f18
trust	c-5e8f12l14n7o-9s7
trust $	n15
trust %you-being	f13
trust your	f13
truth	i13n11
try	d21l15q15r-10
try _ %few	l19
try _ %small-number	l19
try _ a	l18
try me	p13
try to	n13
tuesday	e-12k15
turn	g29i10k-8m12q22s8
turn _ %only-just	q24
turn _ in	q18
turn _ me	m15
turn on	m14
turn out	m-7q18
twenty	g17m8p11s8
twice	a-12q17r-8s-13
twin	d10k25q9
two	b-21c-11f-13h8i-13j-8m-15p-22q11r-8
two _ %small-number	a14h10
two _ a	a17h12q8
two _ and	l20
typ	i8o20p8
type	c16i8n8
type %event	c9
type it	c9
unanimou	q16
unblock	h9o13
under	c5e8g-10m10n21p-10r-8
under _ roof	e19h11
under my	b7e15
underneath	n26
underneath %event	n21
underneath it	n21
understand	g14k11l9s19
understand $	a14
understand %you-being	h11
understand _ $	h9k7
understand your	h11
unles	c9n16r16
unles _ %give-way-loosely	r12
unles _ come	r14
unles you	r14
until	c-13d-18e-10f-13g-14h-15i18j-7k17l-8n-10o44p-12q-15r42s-10
until %anybody-at-all	i11
until %event	e9k10o21
until %outing	o-15
until _ $	k13m12
until _ %amends	o13
until _ %easy-one	r15
until _ %feel	r17
until _ %give-way	a-10o8r14
until _ %give-way-loosely	b11e-8i15m-7o13r11
until _ %outing	k17
until _ %small-number	o15
until _ %understands	o14p9r8
until _ is	o18r18
until _ see	r14
until _ sorry	o15
until _ up	b10i9
until _ you	o13r9
until i	m11o16r13
until it	o13
until somebody	i11
until that	e10k11o13
until then	o8r9
until you	b30e-10j-8k7p-16r10
up	b24c30f16j17k-6n20o-13p10q10r-8s13
up %few	f15i13j9l-8
up %i-will	p14
up %only-just	f20m10
up %small-number	f17i14j9q8
up ?	c13l10
up _ $	b13c10d9k-9m-14n15o-13
up _ %event	e8j14p9r7
up _ %few	g15j9l-10s9
up _ concern	n17
up _ me	b10m18
up _ of	f14
up _ you	b-8f13n-12p-10q8
up as	n14
up at	a13b16
up from	e13
up or	c9p9
up to	n26r7
up |	d10i10j13l16
ups	d16o7
us	b8c8d-14e-13f-13h48j-20k29m-21n22p-17r-12s12
us $	a17b11d9f-8h26k20l-13n-18o-8q-11r10s12
us %only-just	c6h19
us %understands	f7i13
us _ $	h10n10r-7s21
us _ %few	b8k15
us _ %only-just	h27
us _ %small-number	b8k15
us _ %you-being	a12h-7i12s7
us _ before	h12
us _ not	c6h15o16
us _ pretend	a12
us _ you	n13o7
us _ your	i13s7
us from	h12
us hear	i17
us not	a8c9l22
use	d26f-10
useles	d15
usual	f18m8n8
version	f21i24j-8m-9
version _ $	i24
very	b14g16h-10n24p15r9
very %gentle-praise	g17
very _ $	g10n15p16
victim	m15n10
villain	m16
violin	j39
visa	p43
visa _ $	p18
visit	b33e-10g16h12p-12
visitor	b24s-8
visitor $	b11s-7
voice	a24e-8f8i7j12k-9o7
voice _ you	d-9f12
wag	e18
wait	a-17c18d-17e16f-10g17h9k21m-8o-12r14s-7
wait %possession	g9k12
wait _ $	c14k7
wait _ i	p19
wait room	g9k12
walk	b-9d14j11k9p17r13
walk on	j15
walk out	p24
wall	b10d21o18
wall $	d9o13
wallah	i22
want	a-14b15c11d-12e-9f-9g-15j-15k-12l-20n29o-17q-12r-8s25
want %anybody-at-all	d18
want %event	i10n15
want %large-words	b19
want %nobody	c10
want %scorn-name	c10
want %small-number	a10i12l10
want %warm-good	b12l13
want _ $	e8i9m10p-9r-9s15
want _ %body-part	h16
want _ %feel	c-7e-8p30
want _ %feeling	a17
want _ %held-thing	r18
want _ %only-just	b21i11
want _ %provoke	c6p16
want _ %trifle	i16n18
want _ %warm-good	r17
want _ ?	i-11l16p15q10
want _ back	h16
want _ disappear	m12
want _ else	c10
want _ for	i7l12
want _ is	b14e13
want _ name	i13
want _ of	s11
want _ the	k13
want _ to	e-10j-9k-8n12o-8p11s-6
want _ us	h8n-7s11
want _ well	a16
want _ |	i10n13q-10
want me	s15
want nobody	c10
want the	i8n15p-8
want thi	n17
want us	s12
warmth	a12r12
was	a11b-32d-15e-28f19g-14h8i-9l16m-13n-8o-35p-31q-15r-18s8
was %event	a8f-10i18l-9s13
was %extreme-name	h15
was %few	a9f7g-9k27l20s10
was %mere-others	s10
was %mind-failed	c12s10
was %mind-fails	c12
was %only-just	l16
was %pastime	g10h11
was %sacrificed	i14
was %scorned	h13s7
was %small-number	a10f8g-10k12l24s10
was %surely	l20q-8
was %worthless	h13
was _ $	a-29c-6d15f-11h16j-7n9r13
was _ %degree	f7i-7j14l8
was _ %endowment	a15
was _ %few	a20h-10l-9
was _ %give-way-loosely	h16l-10
was _ %help-act	r12
was _ %hold-deed	d9r11
was _ %minutes	l17
was _ %provoke	a13
was _ %small-deed	a11l28
was _ %trifle	a9c6l16r-7s7
was _ %warm-deed	r15
was _ ?	i13
was _ about	d13l11
was _ and	d-9f-8i-6j13k7m-10p-9r-8s7
was _ before	f-7k6
was _ down	c9
was _ suppos	a17
was _ that	f15h8l10
was _ the	a-20c-7d-15k-7l10p-10
was _ to	a23b9c10r14s-7
was _ until	a18k11
was _ with	a16
was _ you	a22d10h-7i-7k8m-11s10
was _ |	a-17c-11g-9i7o-11q10s-12
was at	f16
was cancell	i13
was fine	a18
was fun	h11
was going	c13r7
was it	i11n-7
was no	f18
was noth	h12
was only	l12
was that	s16
was the	a-13c14i-7n7
was to	n17
was us	h17
was you	a15p17
wast	o11
wast my	o11
waste	d22k6
waste of	d19
watch	e-8f8h-11j-10l-10n11p25
watch %you-being	p17
watch _ %body-part	p11
watch _ back	p12
watch me	n13
watch your	p16
water	d14e-8i-6l19n-8s-7
waterwork	j20
way	a-15e8j9k16p22q9s9
way %degree	j15
way %out-of-proportion	l12
way _ %feel	e14
way _ %oversensitive	j13
way _ %too-much-feeling	j15
way _ %you-being	d14f-8
way _ of	l12
way _ sensitive	j12
way out	l12
way too	j15
we	a-24d-9f11g-23h45i-24j-18k12m-21n-35o-17p-27s23
we %feel	h-13k11l-10r-7
we %give-way-loosely	d15e11h8m-9o-10p18q-11
we %provoke	a-14b14c-6f13j6k7n-10o-9p-15q8s9
we %sacrificed	e10g17q8
we %surely	d20f11l12q9
we %understands	c5e12h13p20
we _ $	b-9c7d10e18h17j-7k7s-8
we _ %because	a18
we _ %easy-one	j9k9l15
we _ %event	a-8b-8f13g11h8j8l-14n11o-13
we _ %extreme-name	s30
we _ %feel	a13b8d-11h12o-12
we _ %give-way-loosely	b13c13e-9f-9h21o20r-7
we _ %no-word	o15
we _ %once-that	d15
we _ %only-just	h-11k14n8
we _ %perfection	h12
we _ %possession	e13
we _ %smash	r12
we _ %surely	c5g-9j10q13
we _ %thinks-ill	b10c9g-12n11r8
we _ %understands	b14d-10g-9n11
we _ %warm-deed	i9r10
we _ %you-being	e11f12n-7q9
we _ about	f10l15r10
we _ all	j11q11
we _ and	h12
we _ at	f16
we _ be	a21h9r8
we _ because	a16
we _ do	c12
we _ doe	h10
we _ done	o10
we _ end	h17
we _ here	a13e7o16
we _ it	f-9g10l-10n15r7
we _ know	f14n18
we _ magic	h12
we _ not	b9c-9e8g-9h11k8l-12o9p-10q-9
we _ of	q14
we _ on	d17f18
we _ see	c11r11
we _ still	a13
we _ talk	l9o12q10
we _ the	a-9d25e-7j-6l21o14p10q-8r-10s11
we _ thi	f13
we _ up	h16
we _ you	c-7d23h-8l-12s9
we _ your	e11f12q8
we _ |	c17h15o-10q-9s13
we all	f11q16
we are	b20c8d-14e-8f-8g-12k16n-8o12r10s24
we both	h11n14
we could	h17
we got	p18
we had	h19k-7
we have	h-15k12l-9p-9
we pray	e10
we were	h29k8l10
we will	c11g-12p-16r10
we would	a13d-10g-8j7q-13s-8
weakest	d25
weakest _ i	d12
wear	c12d15i13r7
wear the	c12
wedd	g11k8l12p-15r11
wee	j12
week	a11b-10d-9f-14g9l15n-9o31p-15r-13
week $	o12
weird	c7i7j14k6
well	b10c7d10i-6k-12l15n15q-8s12
well $	a-8n15o-8
well %give-way-loosely	d9l12
well %only-just	l10
well _ $	c9d11p9s12
well _ is	l26
well _ me	s16
well done	d9l13
well you	a18
well |	l19s9
went	a-19c7e-8g15i11j7m14n-8p-10q-10
were	c-6d21e-14g-12h25i28j-9l-10m-11o-9p-24q16s-7
were %degree	r12
were %few	d21i-7l-10
were %provoke	c10d21i-7j8
were %surely	c9h14l15q8
were _ $	a-14f-13h20q11
were _ %felt	j18
were _ %plain-feeling	j18
were _ ?	i9
were _ at	d-10i13
were _ here	h25
were _ me	a17n9
were _ of	a16d10n8
were _ the	c12
were _ you	f26i-7
were _ |	e-10h8i14j22n-11
were a	d16
were alway	c12h8
were different	c9g14
were never	d14j7
were not	d-9f10j10q15
were you	c-6d24f-9i20
wet	d17i11j6
wet |	i14
what	a19b25d38e25f28g-8i8j8k-12l13m27p9q9r-9s11
what %event	b-12g11m26r-8s9
what %few	d11e9g11i-7
what %give-way-loosely	a18e-10i11
what %i-will	a12c-7p32s12
what %many	l20
what %once-that	c9h13
what %small-number	e8g11i-7
what %they	r12
what %you-being	a-9m7r-9s12
what _ $	c9d16g-11l-16q-8
what _ %child	e11
what _ %claimant	d9e18
what _ %easy-one	e11
what _ %event	b19d-12
what _ %family-word	d17
what _ %feel	a18i10o11p-9
what _ %give-way-loosely	a10c-12e-9g12h-9i-11l-11m10n-9o15p24s-14
what _ %kin-role	d17e18f8
what _ %only-just	a-8b-8i12j8p10
what _ %other-one	d18e12
what _ %outing	l25n9
what _ %provoke	a-14e-8f13m7o13
what _ %relation	e17
what _ %role	d14e11g10
what _ %said-verb	a15c-7d-11f38i10k-9l-9o9q8r20s10
what _ %short-while	l16n9
what _ %surely	j10l32s11
what _ %they	i14
what _ %thinks-ill	a13c-7f13g-9i7l-11n-7o14r23
what _ %trifle	a-13d-21i-7n26q8
what _ %who-with	i21p-9
what _ about	b13o9
what _ all	l13
what _ am	a14p13s14
what _ are	d20e26f-7n9o-10s15
what _ can	p16
what _ did	l-9m19o10
what _ do	c-7p18
what _ doe	h10m15
what _ doing	b-10c21e10f-7
what _ for	e18g13m-7s-7
what _ had	h15
what _ have	a10i12k7
what _ he	i15
what _ hear	s12
what _ hid	i15
what _ i	a30b24d9g8m10q14
what _ is	a8d-9i-8l17m25q10
what _ mine	e11
what _ my	h10
what _ not	o17
what _ of	d23g11q-9
what _ point	d19
what _ said	b-10e-9o12r23
what _ say	e13f11
what _ the	a-11b14i12
what _ thi	b18
what _ to	h10i10m15n-9o-8p13
what _ want	c10d-9f10
what _ wrote	f12
what _ you	a18c8d9e-13h-7i20j6k7m-7
what a	d12e10g12l-14
what am	b15
what are	b14c18i7n9
what did	a22d11i7
what exact	d18
what happen	a19c-6i-11p12
what i	c-9d21e13o-8p19s14
what if	c9h13
what is	a-14b14e18g-11i19n20s-7
what it	b-8m10s7
what we	c9h9q8
what you	a22d-14f16h-14k-7n-14o9q-16s24
what your	f14m9
whatever	e16h28k-7m11p-14q-8r-13
whatever _ about	d14
whatever _ is	m15
whatever _ to	h12
whatever _ was	h18
whatever happen	h14
whatever i	m14
whatsoever	d13
whatsoever $	c5d15
when	a11c9d16e20h-15i-17k6l10o17q12r20s-9
when %event	b11g10r14
when %i-will	e-8g18k11
when %they	m24q10
when %you-being	a-9f8g17o10r10
when _ %feel	c-7e-10g-10i-6o21p16
when _ %felt	c12f12r-9
when _ %give-way	r9
when _ %give-way-loosely	c7d-11e-14g-10m-14q18r15
when _ %mind-failed	g11
when _ %mind-fails	g13r13
when _ %plain-feeling	c13
when _ %said-verb	e16l10o-9s9
when _ %thinks-ill	a-15e-8g9i-7n-8o14q-8
when _ %understands	c6o12p14r-13
when _ %warm-deed	o15r11
when _ am	g22k7o-8
when _ can	j12l8o8r-7
when _ get	p10r-13
when _ gone	g11
when _ have	o14p11r12
when _ is	c14k7m10o11
when _ lone	c10
when _ me	m13
when _ not	j11k11
when _ that	a-11q9r10
when _ you	d16e14p10r-7
when i	a12c-11e21f-8g14o8p-12s-15
when that	r14
when the	c14o17
when you	b-12c-10d9e-15g-15h-8n-8p-15r21
whenever i	e12
where	b-10d-12e21f12h10i50n-13p24q-19r10s17
where %event	r12
where %only-just	r13
where _ $	e8p25s13
where _ %provoke	i21m9
where _ are	c7i9r8
where _ is	a8p16r12s9
where _ you	i12
where i	f7g10j7s16
where it	r12
where the	i20q-8
where we	c10
where you	n-8p22
whether	b23r12
whether _ %event	b14
whether _ %help-act	b14
whether _ %warm-deed	b14
whether _ it	b14
whether i	b12r16
whether you	b14
which	g-10h-10i35m-13n-12p12
which %kin-role	i14
which %role	i14
which _ ?	i14
while	b9e15f-10g15l16m26n-9p16q-8r22
while _ down	m11
while you	b12f-8m11r15
white	f17
who	a11c-6d17e14h8i63j-16k-14l-15m22n27p20q19r32
who %outburst	b8r15
who %provoke	b12p18q-8
who %rescued	b8e13g9i9r11
who %said-verb	i11r12
who %thinks-ill	b9c7k6r16
who %understands	c9f15g9j6p-9
who _ $	d-14e8k-6o17p-9q11s-8
who _ %attacked	m17o9
who _ %degree	a14
who _ %event	a9f9h-13i15m-10
who _ %feeling	j-6m14n7
who _ %felt	m12q12
who _ %few	a21i-6q15
who _ %give-way-loosely	d15h15l-9n-8q15
who _ %i-will	r21
who _ %kidding	n17
who _ %plain-feeling	m12
who _ %provoke	e9m13
who _ %small-number	a21
who _ %surely	l16m9
who _ %they	i15n10
who _ ?	i13n-9q9
who _ a	a21d-10
who _ are	h18
who _ do	q15
who _ first	o13
who _ for	i15
who _ he	i11
who _ i	m-8r13
who _ in	i13q9
who _ is	i14l15
who _ it	a12f10i11l11n-10
who _ me	a9i-9k-7r14
who _ my	r11
who _ you	a-13b16c-8e20i23l-11n13q7r-9
who _ |	e10i18m-7n12r16
who are	d10i8n27
who can	c6h-8i10q17r-11
who could	d19
who else	h16i7
who is	a12b-11c6h-13i25j7l-11n17r10
who know	c11
who was	f10h-7i21
who we	h16
who you	e12h15
whole	d-14f15k12m8n7s15
whole %possession	f8i13k7
whole %scorn-name	a11
whole _ %give-way-loosely	a12s12
whole _ did	s12
whole _ has	b10
whole _ is	a11n8
whole _ me	m16
whole _ on	a12
whole _ to	b9
whole house	b11
whom	i13
whose	a19i42l-9
whose _ $	i22
whose _ %event	a21i24
whose _ is	a10i9
whose _ it	a12i14
why	a16b-17d14e14h-23i58j7l-14m18o18q10r9
why $	o18
why %claimant	g18
why %give-way-loosely	a8i12m8s13
why %parent	g18
why %provoke	m14
why _ %easy-one	e16i7
why _ %event	i11m10
why _ %give-way-loosely	a8i11s13
why _ %provoke	a16d9m9r12
why _ %surely	d9m10
why _ %tender-act	r11
why _ %thinks-ill	e13i8
why _ %warm-deed	r19s10
why _ alway	m12
why _ are	a13e8
why _ i	e13r13
why _ it	i10m11
why _ not	m10q15
why _ there	i12
why _ you	f-7i28j9m12q16s13
why are	j13l12
why can	q15
why did	i8s11
why i	a15c8h-8r8
why is	i21
why we	a14
why you	i15j7
wife	c-6d9e28f7g-11i-6k13m9s17
will	a-13d12f-21g31j-22k-7n-7o32p18q-20r13s-12
will %easy-one	g21i9
will %feel	f-12i13k-7n-11p13q-10r8s-6
will %give-way-loosely	c-8e12h-14k-6m-12n-7o24
will %hold-deed	c-7d9e16g-16m-8p17r-13
will %no-word	p-13
will %only-just	d18g27m13
will %outburst	c5e11p15
will %provoke	c6e13g-14h12
will %short-while	b15
will %small-deed	b13n8o13
will %smash	p19
will %surely	d14g23m12o-11p-15s-6
will %thinks-ill	c10d9h8n9o10r17
will %understands	c11h11n-9o14
will %warm-deed	g-16i-8n8o-8
will %warm-good	b8d11o8p14r-9
will _ $	a-10h7j-10l13o-8p18s-8
will _ %child	l10r9s8
will _ %claimant	c10l10o-7r16
will _ %drawn-line	d14
will _ %easy-one	b10i13k7
will _ %event	a-8h-13n8r11
will _ %feel	c-8k15o18r11
will _ %few	d-11g-9p10
will _ %give-way	a11i12
will _ %give-way-loosely	a17c-7d12g-11h-8k9m14
will _ %held-thing	r14
will _ %hold-deed	g17o10r11
will _ %once-that	g9i9o16p-23r12
will _ %only-just	g14h9i11r11s-6
will _ %possession	h-7p18
will _ %relation	b-8c10l10o-7r16s9
will _ %small-deed	h24q11
will _ %small-number	b-13d-11p12
will _ %surely	g13h13p-9r15
will _ %thinks-ill	a12c7g-10h25s8
will _ %trifle	h13p17r-9
will _ %understands	c10k13o13
will _ %warm-deed	g19h8
will _ %warm-good	a11o-11p9r13s7
will _ %you-being	b8k7o14p8
will _ a	b-10g-15p16
will _ about	r10
will _ alone	d13g13
will _ and	b9c6i12p9r-9
will _ answer	o16
will _ as	b13o11
will _ at	c-6e16n10
will _ be	c-7g13h8o13r8
will _ before	o19
will _ boy	l11s7
will _ eat	g15
will _ find	h15
will _ for	f14j7p28q8
will _ give	g23
will _ happy	m16
will _ here	b-10g31
will _ i	b15o22r10s7
will _ is	p14
will _ like	h12
will _ me	e15g19i10o8r-9
will _ my	c10h15o-11p10
will _ no	h8o10r11
will _ on	b16o26p11
will _ someth	g17
will _ stop	m15
will _ that	c-9n8p19r8
will _ the	a-10e15g14i-19j-12k-8m-10n-7r10s11
will _ then	g15
will _ to	a8c6e-8g-12i7o-11p-13
will _ up	c7d21
will _ well	p14
will _ when	o22p-9
will _ you	d-13f7h13i6p13r-16
will _ |	c6d8e19o-9p-9r12
will be	c-8d-13f-7i8j-13k-7o9
will come	b11c11f14i6r7
will end	d14
will ever	k14
will find	n9r13
will have	i8o-10p16
will just	g26m13
will look	n10o17
will meet	c11
will never	d12h17k10
will not	a9b-17c-10f-8g-11h10i10l9m16o12p21s-7
will only	d19
will pas	o23
will see	c12g-9h8p9
will wish	g15
win	m10
window	b8c9d-9e-8j-6p13
wine	f26
wine _ %you-being	f15
wine _ your	f14
wir	f23
wish	c-6g15k-7s13
wish _ had	g16
wish you	g16q7
with	b-8c-6d-19g12i8l10m9n12p14q16s-7
with $	p26
with %anybody-at-all	c11d-9
with %event	b11f-10l-9m12r11s7
with %few	c-7d10h-9i-7p17r-15
with %them	d-9i-9p-11r24
with %you-being	f8k-8q-9
with _ %barrier	h16
with _ %claimant	a-10b-9e10g13o13p-11
with _ %device	i9p9r17
with _ %easy-one	a15f11
with _ %endowment	a8d17e8
with _ %family-word	e11g16
with _ %hold-deed	i19
with _ %kin	g23
with _ %once-that	m12r18
with _ %only-just	d20g25i-7
with _ %pastime	g12
with _ %relation	a-11e9g22o11p-13
with _ %short-while	i13p9q-8
with _ %trifle	b-12d-10f16g-9m12q-10r8s11
with _ %warm-good	g-11i23n-11p9r-18s7
with _ and	b-13e-11f11l15q8r11
with _ date	i15
with _ door	h16
with _ hand	i13
with _ is	i-6n14s7
with _ the	f15i13q15
with _ you	h8j7r14
with _ |	c-6g12l16n-8
with it	b14e9s10
with me	h14j8k10m-8q14
with no	l21q8
with that	r14
with the	e8g18q10
with them	r14
with thi	m12
with us	k17
with you	a14c8e-8j-9l-14m-9n9o10s-10
with your	f10k-7q-8
without	a-19c-11d22f-12g17i-7j-11k-9l-14p-13q21
without %few	g18o11
without %small-number	g18o11
without _ %easy-one	e16l10q10
without _ %small-deed	e8g9o11
without _ word	g9o11
without a	g20
without being	e10m8q12
without me	d17m-9
without you	d-10k8
wiv	e14n9q14
woke	k11
woke me	k11
woman	i10j16k12l-8
women	l10s9
wonder	a10c18d26j9q21
wonder i	a18
word	c-8d-9e12f14i8o24p18q-10s22
word _ $	d9e16f10l10
word _ is	s11
word _ me	o17
word _ my	f22
word _ of	o13
word is	e16
work	b16e10f-18g-9h-8i-14j9k-15l18m-16n-13p23
work $	c12l14s-6
work _ $	b8c-7q20s-7
work _ |	a12b17p19
work out	o16
world	k17l17o8r8
worry	b-8e-8f20g9
worry about	g16
worse	l37m7s12
worse $	d9l23s10
worth	d10g31h10l14m9o17p-9s7
worth _ $	d19l11o17
worth _ %outing	o13
worth _ %said-verb	o13
would	a12b-23d31e-22g21i-15j13l-12n8o-14p-12q20r-7
would %degree	r-8s12
would %feel	a29c23g20k-13n-9q9r10
would %give-way-loosely	d-10f-8g15j7k12q10s-9
would %grave-wrong	c9p14
would %only-just	a20d-10g-9k9m10
would %provoke	a13c10d16g10r-8
would %rejects-me	l17
would %small-deed	a-10d-10f-7h-8p-15q-9r-8s16
would %surely	a14j-6k17m9
would %thinks-ill	a-14c6k-6l13n10p9
would %trifle	d-10g-9i7j-6k-8m8p-10q-10s18
would _ $	a23g13i-7j-14k7n8o7p-13s-7
would _ %body-part	d14r7
would _ %degree	h12p11
would _ %event	a-12g10j8l8m11n-7r-16
would _ %feel	a35c-6f-8g-10i8j-9k7m-9q-12r-9
would _ %few	a12b-9c-5j12r-7
would _ %once-that	a-11c12r14
would _ %only-just	e7g26k-7l12q14
would _ %outburst	a17j8k9
would _ %provoke	a20b8d-11j18
would _ %small-number	a9b-10c-6j12r-7
would _ %surely	g22p9
would _ %thinks-ill	b-8d-13j11s-7
would _ %warm-deed	e-10r18
would _ %warm-good	d17e8g10r7
would _ been	a11g10
would _ for	c-6n10p19q21
would _ good	h14
would _ have	a28r-7
would _ here	g12
would _ home	a16c-6
would _ i	a-10l21
would _ me	a8k-7l18
would _ said	q13
would _ so	h13
would _ take	j10
would _ the	c-8g15m8q-11s7
would _ to	d-10e-10g-12h8j10k-7n-8o-7
would _ you	a-15c25d10e-10g14j10n10o8
would _ |	c12s-8
would actual	r10
would be	c9d18f7j-9l-8p23
would do	d-9e10g10q19
would even	m14
would go	p14r8
would hate	c9p14
would have	a27d-10f-7g23i-7j7k-7l17p-12s10
would hire	d13
would i	f8r11
would kill	q19
would like	a-9d-12k-7p-13q-10s19
would not	a12c7e15g10h10i9k-6n12p-17q-9s-7
would of	q12
would rather	r-7s13
would sell	n13
would think	i7l17
wouldve	g8q10r8
wouldve _ %event	q12
wow	b10c6g16j11m12
wow %only-just	b8j11
wow ok	b8j11
wow |	c8m15
writ	h8i14q-8
wrong	b-11d-9e-9f13g-12h-8j-13k-8l-22m21q-14r-8s-6
wrong $	f19m10
wrong %surely	f14
wrote	g-10k13l9
x	c17d-14e8f-7j-7k6s-7
x $	c18d-10e-9f-7g-11k7p9r-9s-7
x _ not	e18
xma	g16
yeah	a16c9l8o9
year	a-8b-21c9f-7g26h11i-14j-8k19m9n-11p-12q-14
year %degree	e10g19
year _ life	h9
year of	g19m21
year so	e10g19
year |	k12s7
yes	a14b11c10e8i9r-10
yes $	b8
yes _ %thinks-ill	c7
yes _ no	c9i14
yes or	i15
yet |	p14
you	a30d31e-9f10i-12j-17k19m-16n16o8p9
you $	b14d32f-15g12i-7j12k37l9m-9n24o11p19s12
you %attacked	m8q8r14
you %come-back	b16e10i7
you %degree	c6g11h12j12r-11
you %drawn-line	b16i15j9n-7s-8
you %dreamt	d-8f19l12
you %easy-one	e-22h-10j11n10o12p-19r11
you %event	a11b-13g-17h17m-7
you %feel	a-11b-9c-8d10f11g-11h-12i13j23k10n16o9
you %felt	f15r8
you %few	b12e8h-9i11p-9
you %give-way	a-18e-16h-9i-9k-11l-12n-16o22r19
you %give-way-loosely	a12b10c-16f18g-22h-22i-7j-8l10n24q-23r12s-19
you %grave-wrong	s10
you %help-act	s11
you %hold-deed	i14o11r-23s-7
you %i-will	e8g-10h7k15q9r-9s7
you %kidding	n17
you %lapse	d16f14i-8l8r19
you %limit-set	b13c-7e-8j-6p14q8r-10
you %make-up	f-9l22m7p-9
you %mind-fails	a14f10g13n14r12
you %once-that	a-18i8r11
you %only-just	a-15b-15f21h-13i25j18k16l14m-13n24r9
you %out-of-proportion	c10
you %outburst	d-9m9n20r20
you %outing	b9d10g-9l13n11
you %provoke	a31b10e-13g-21h18i18l12o-15q-8r29s-21
you %rejects-me	b-11c-6d-12l-9n13q-8s54
you %rescued	n8r15
you %sacrificed	a9d11g-13k8l12r-13s9
you %said-verb	a-10b17c-10d-13g14i11j-8k11m23q-16s19
you %short-while	d12e8l12n9
you %small-deed	j-8l-14m-9n20o7
you %small-number	c9g-9i11p-10
you %soon	a-8c-6k8r17s7
you %surely	a-14b-11c-8g17h9j15l-11n15p10q-14s14
you %tender-thing	f-7n17r-9
you %thinks-ill	a23c-14d-15e-10f20j7k-25l-9m15s28
you %trifle	a-15d17h9i-12j-9m-13n15o9p13q-10
you %unbound	c10
you %understands	a27b-12e-14f16m12n-9p-22q14r-9
you %warm-deed	a11c-9e8h-8k-9p12s17
you %weekday	c-7k12
you %weeping	j13r14
you %who-with	i15j8
you ?	b12g-9i8j-10r9s12
you _ $	a14c11d-19h14j-21l-9m-24n-9p9q28r23s-20
you _ %amends	h7l12o10
you _ %anybody-at-all	b-14f12j-9k-8l-14n18p-11
you _ %apart	h12
you _ %barrier	b28d9q8
you _ %body-part	a20c-7h-10k8m-7
you _ %claimant	b-10c-7d14e16k7m12o-9q-8r18s-6
you _ %deceitful	d-11i8j-6n15
you _ %degree	b21h23j16m-15n10p-17r10
you _ %denial	k14
you _ %drawn-line	b14c-7d-12e14n-10o-8r-7
you _ %dreaming	f14j8m9
you _ %dreamt	d-11f23n-8o8p19
you _ %easy-one	a8c8h8i8j-10k8l12n10p15s9
you _ %endowment	c8d21f-16i12l-12n-8q-17r25s8
you _ %event	a14b19c-8d-10f23g11h11j6m14n13q7r15
you _ %everyone	a-10b-8k-8l-9n16
you _ %extreme-name	d15e-12f-17h-7j-17k-17l-20m-20n-9s-6
you _ %family-word	e11
you _ %fated	k7
you _ %faulting	g12n23
you _ %feel	a-14d20e8g19i-7j16m-8n-18q8r15
you _ %felt	b-12f-15g9j42k-7l14
you _ %few	a-16b12d11e-7f11k-6l10o11p15
you _ %gentle-praise	b-12d-27l-11o-11r9s11
you _ %give-way	o10
you _ %give-way-loosely	b14c-9f10i22k-12m-12o-10q10r16
you _ %held-thing	b13c-6f10o7
you _ %help-act	a9c7f12i-8n10
you _ %hidden-fault	d-15f-7i7j-10n30
you _ %hold-deed	a13b8c-11d31e31f7i-7k-12l-9n-14q-11
you _ %i-will	a16c8d-12e-11f-7i-9m-10o9s12
you _ %kin-role	o-8p12
you _ %lapse	b-8c6d19l8m9o7p12
you _ %large-words	c-10e11j12k16m-19n-8q-8s-7
you _ %limit	g-14
you _ %limit-set	b26c-8d-12f-12g-10h-8m10n-11q-12s-7
you _ %make-up	h-8j10m20p18
you _ %many	b24d11l-10r10
you _ %mind	c7d-14f18i12
you _ %mind-failed	d23g-11l17n19s7
you _ %mind-fails	d9f16g-10i6p10
you _ %never-mind	c16
you _ %nobody	o14
you _ %once-that	b-8c11e20k-11n15o8
you _ %only-just	b8f13g-25k14m-15n16q-11r7
you _ %other-one	n14p13s-8
you _ %out-of-proportion	d-9f23g-9l-11n-24
you _ %outburst	f9h-10i26m16
you _ %outing	a-9e10f-7g16h9i18n7p-11q9r7
you _ %overreact	j17
you _ %pastime	a-12c-6d21g10i-6l8o-8q11
you _ %perfection	d-11k16n-8
you _ %plain-feeling	f-10g-12j17l10p-10
you _ %possession	a-16b-9f-7g16i18k-6o-17
you _ %proof	b8g10k10
you _ %provoke	d9e-8i14j18l9m11n-10p-9r18
you _ %rejects-me	l16
you _ %relation	j6k10r13s-6
you _ %role	b-10d14f-9h-7m14n7r8
you _ %said-verb	d-12f21n-7r13s24
you _ %scorn-name	d32e-8k-7o7
you _ %scorned	a-11b-8d37f-7h-10j-7k-8q21
you _ %secret	c-9d-11j16k12o13q-8r7
you _ %short-while	a-11c-10k18
you _ %small-deed	a10c5d11f-11l-16o-9p-23q16
you _ %small-number	a-15d21f16g10l28n10
you _ %smash	d9f-7g30l-9n12
you _ %soon	e17g12i-7n-9s-7
you _ %surely	b9c24d25f13h11k6p-15q-14s9
you _ %swear	h14k9s14
you _ %tender-thing	b-10r22
you _ %them	a11b-12c-6f22i16l-13n26q-15
you _ %thinks-ill	a-10d13e-8f15g-15h15i-10j22m14o10p12s8
you _ %tie	b-14d10e19o-8r18
you _ %too-much-feeling	j21l8
you _ %trifle	a-10b10d20g11h-7j10l9m15q14
you _ %unbound	c7r22
you _ %understands	a-11e27f15g13i14r10s-12
you _ %upset	f-7g-9l13
you _ %warm-deed	e20f13g20h11i-9j-9k-11l-12q-8
you _ %warm-good	a9c-14h10i11j10l25p-9r10
you _ %weekday	f7h-7i11l9p-9r14
you _ %who-with	a10b-8d-10i7l-10p10q-9r12
you _ %worthless	a-9b-11d23e-9f-8h-7j-14k-6l-12m-8n-18s-7
you _ %you-being	b24c-14d13f-9j9n-11p-9q-18
you _ ?	b-9c13d12g11h-10n-12
you _ a	a-15c-8g12h7k-7l10n-16q-12r9
you _ about	c10j-7k-8l10n23p10r-10
you _ accus	s13
you _ after	e11n17
you _ against	k12
you _ air	k17
you _ alway	b8c14f-9h12j-7n18s9
you _ am	b-8d11p11q9s20
you _ amount	d25
you _ an	d16f7j10l18n8
you _ and	b-17c-5d10f14l-15m-10o-10p11r-11
you _ angel	k10
you _ answer	a8i15p9
you _ anyth	d14
you _ are	b10e-9g-14j-10k14m-10o10q-9r-8
you _ as	d21o-10s11
you _ asham	g16n8s10
you _ ask	d11g-10n12p18s7
you _ asleep	f14i7
you _ at	a10c-8e17g-9h-11i39m8q-11r20s-7
you _ be	a-10b9d24f7g9h-11i-6l-11m12q8
you _ bear	f12
you _ been	m-9n16q10s10
you _ before	o20
you _ believe	f11
you _ better	d-12k8q-11s13
you _ blind	f14
you _ busy	g18
you _ can	g11h10n18
you _ car	g19
you _ care	n15r9
you _ chang	i9q14
you _ com	a18i11p9
you _ come	d-10g14
you _ comfortable	b17
you _ complain	q13
you _ confus	f16
you _ dead	h12o15
you _ did	f12g-9i10l15q11s6
you _ different	a8g15m9s10
you _ divorce	p18
you _ do	b7c6g21h10o-13
you _ doing	a16j8
you _ done	a18
you _ dream	f12
you _ driv	b11
you _ end	d15h9
you _ even	e-8g17
you _ everyth	j19
you _ exist	o27
you _ fault	k12
you _ feel	j25k11m-8r-8
you _ find	g11h13r11
you _ for	b12c-7f-10g-9j-12k-14n11o16q-10r14
you _ from	d-9e14f10n16o10p-15
you _ fun	h11q8
you _ get	b9d9f9g-10j-8n-13p-11r14
you _ gett	o12
you _ going	f-8p12
you _ good	c11d19n-7
you _ got	e8j7n30
you _ grateful	d17
you _ half	f17q8
you _ hand	a15
you _ hav	n17
you _ have	a12b-18d-15f-11h9j-9l11n-12o21p-9r16s12
you _ hear	f16l8r-8
you _ heard	o11
you _ heart	g13
you _ help	a-10b12f15
you _ her	e-7f7i11n13
you _ here	h21n9
you _ high	b10
you _ him	i12n13r10
you _ honest	j14
you _ how	a14d10q11
you _ i	c12f19h10i-10k18l25n-8
you _ if	c17r-8
you _ imagin	f13
you _ in	b-11d-9f17g-19j12k-7l9o7p12r8
you _ innocent	a15
you _ into	a9b-9d11k6l8m-7n8
you _ is	e8h8i-18j-7l-15n19o-7p-14q8
you _ it	b14c-10d-17f7h12j-7m7o9p-17
you _ job	d12p13
you _ just	b19d14e16g-8h11j-10k-9o-8
you _ keep	a15
you _ kick	m24
you _ last	i15
you _ late	a18
you _ learn	o11
you _ least	e17g-12
you _ les	a18
you _ let	a11d12e13g19
you _ like	d12m-8p-10q15r9
you _ longer	o11s14
you _ look	m8r10
you _ lunch	q17
you _ me	a40b-11c-6e13h-15i-18j-13k38m10o-20q-34r10s12
you _ meet	c11
you _ milk	n16
you _ mind	c9i14
you _ mine	k11
you _ more	i8q11
you _ much	b18c15f-7
you _ mute	o21
you _ my	a9b-9c22d-21e12f-8g-9j-7k24l-10n12o-7q-12r10
you _ need	b8e-7k15n-19
you _ never	a-11d27f-12j11k8l-8n-11p15
you _ no	b34j13s-14
you _ not	b11c-10e-20f22g14h16k6m-17p16
you _ of	a19d11j-9m10n18s20
you _ off	a18e9g10j9
you _ on	a19b-10f-7l-13o12q-8
you _ one	a16c10i10j-11n12p12r-8
you _ only	h7k10m-11o11
you _ or	b8c7f15
you _ out	a21f8i-9l10o12p9q24
you _ over	j14
you _ photo	k14
you _ preferr	s11
you _ pretend	n16
you _ proud	m14
you _ push	a15b13
you _ read	o12
you _ real	i14
you _ recall	f11
you _ remember	f19n-9q-11
you _ replaceable	q18
you _ ring	g22
you _ rotten	n13
you _ said	k6r11
you _ see	c-8f18h10q-8s-8
you _ seen	i11p18
you _ sell	n16
you _ show	d19
you _ sick	d12
you _ simp	d18
you _ slow	d16j6q9
you _ smoke	i13
you _ so	d-12e9h13i-7n10q-7r10s-10
you _ soft	l16
you _ someone	n18s-7
you _ someth	d9n15
you _ spare	e24g9
you _ special	b17
you _ still	c10d14l13m17
you _ sunday	g13
you _ take	e11j17
you _ tell	f14s7
you _ thank	l13
you _ that	f11g17h-7j13r15
you _ the	b-15c-7d13h-10k17l13m7n9o-8p-12r18s17
you _ them	f24h9j6
you _ there	c8f12i7k7l8q-8
you _ these	f15
you _ thi	a9f17m8n11o-10r9
you _ thing	a9f20h-8n-8s7
you _ think	c13l16n-9
you _ time	e10h17i12
you _ tir	l11
you _ to	a12e17f26g9h7i18j26k-9n7o9q9r7s6
you _ told	e10f12
you _ too	b22h10
you _ total	j13
you _ turn	m14
you _ until	i7p14r-15
you _ up	c-7e19f11l-13m15n20r-10
you _ us	d-9k10n14s16
you _ walk	g10r15
you _ wall	b12
you _ want	b12m13n29o-9r-11
you _ was	d11l14n11r16
you _ watch	n11o-8p11
you _ way	j13k7s6
you _ we	a-8l-9s13
you _ well	f16
you _ went	g12
you _ what	a13b-12c-8g25h-8m15n-11o8q9s-10
you _ when	d15e13f7k-8
you _ where	o15
you _ whole	a-8h8k11l9s16
you _ why	o13
you _ will	c-6h9p25
you _ wish	g15
you _ with	d-12f-7l-10p14q-12r15
you _ would	c-10g12l12o8
you _ wrong	f24p11
you _ you	b-10c-16d13e9f20h-14i-8j-16l-11m-13n7o-7q-15r14
you _ your	b21c-10e-8g12h-11m7n-10p-13q-14
you _ yourself	f9j10n-10
you _ |	a18e11f16i27k9m-8q-30
you about	b17r11
you accuse	m15
you all	d-10m22n-11
you alway	d-9e-8f9j14k-7n9
you and	b28c12d-13h10i-11k22l-10m-11o15r-14s-7
you answer	e32
you are	a-20g-10h-20i-8j8k13n11
you ask	a-12b15e-9g-11h-7m9p-10
you believe	f17
you black	f18
you bring	a18m14
you brought	a16k-7
you by	j7q17s7
you call	d11l12n10
you came	a13
you can	c-16d-12e19g19i-12j11k-11m-12n19o18q-14r33s-6
you care	n12
you come	e14
you complete	k19
you could	c-7e12g38h-8n18s-9
you cry	j12r11
you did	b-8d-15f16g-9h-8j-9o8r8s-6
you do	a-20c-10d23f7i-12m-16n22p13r-11
you doing	c20i8
you dreamt	f20
you expect	a14
you feel	b-8f-9j13o-8r-9
you find	d11o14
you fly	j13
you for	b-11c-10d9g-13i-10j8l18n-10
you forget	d9f13o7
you get	a-11h8j-7k10l-9o14q-12
you go	b9g13n7
you got	f-8l20r8
you had	c-8g16h-12j-10l11n-9
you happen	c13
you hate	s10
you have	a-10c-10f32h-19i24j10m-7n20p9r-8s7
you hear	f11
you heard	f15
you hid	i14
you i	c5e9k6q9s13
you if	a-9p10r16
you in	c7e-9g21o10s-7
you is	a12d19g11r8
you just	c-5l12m-7n14r11s17
you keep	b11f23p-10
you kept	a14
you know	a17d12e-15f-11g22h9i8m13n-15o14q30s-13
you laugh	h8r14
you lie	n15
you like	a-13c-5d-11h8k7n13o17q-8
you look	a-9c12h24i-7
you made	a8d-10f-8
you make	d16k8m11
you match	k13
you may	o21r8s7
you meant	s16
you mention	s12
you need	a-9e-12f10i7j8n8
you never	a-19d11f-8n24p-10
you no	g14s13
you not	d-9i15j17o12
you now	p12s9
you off	f10l10r11
you on	a-14c-6d16e21h-7i-14k9o30p-12
you one	i14
you only	a-10e9j10k7n12
you or	i24
you owe	e37
you people	m11
you pick	b14e19
you plann	n16
you push	a18
you put	f14l-9
you real	g9h11i8
you repay	g20
you rewrite	f12
you run	n15
you said	b13f-11h7i13j-10n-9s20
you saw	d-9f18p10
you say	b11e8m9n9s9
you should	a17c-9e17f7g9h-7k-9n-8q17s-11
you smell	d10i12
you so	j12
you still	a8c12g9h-8n-8
you sure	f11
you tell	i9m15n-13p10
you think	b7f29i-11l9m10q-15s19
you to	b-8c-8e-12g20h-19i16j12p-12
you tonight	r16
you took	f14i7o11r8
you treat	m13
you turn	a20j9
you understand	a14
you up	c42n-8p-9
you walk	f7k10p10
you want	b25d-18e-15g-10i-25k-7n25o9r16s12
you was	a10h12k8m9
you were	a12f15h9i16l-10m-10p-10r-15s-13
you what	c8d12o14r16
you will	a-12b20d14e25f-14g-9h22i22j-10m-11n-19p18
you wish	s9
you would	d19g21h13k-11l20m10p-29q-15r13s19
you wrote	f7k10
you you	a-9f9g23n8
you |	a9b-33c15d30h18i-6j-10k37o20p27
younger	g17
your	a28b9e9f31g13h-13i7j11k31m-24n11o-11p33r7s10
your %amends	a13e10o11q10r24
your %body-part	b-13e-10h-8i8j8l-13m-7p10
your %child	o-7p21
your %claimant	e15h-7k-8l11m-7o-9p15
your %colleague	b18e8k8
your %device	g-15i30k-7l9m12n13o18p-13r-13s6
your %drawn-line	b27e9h12
your %easy-one	b11f16
your %endowment	b-13d14f10h13j14n-11o9p-9
your %family-word	c-7g12l14n-11q-10
your %feeling	d-9j33n-9
your %felt	c10i11
your %kin-role	b-18f11g10h-11i6k-8n-10r7s-13
your %large-words	b8k13s14
your %limit	b32e9
your %limit-set	b15n-9
your %mind	a-21c-8f70h-10i-15k-8l-20q-11
your %other-one	f10h-11i14l14p-12
your %outing	e12f-10g9h-11l-14m22o-10p13q15s10
your %pastime	e16g20h-7k-11l-9n16o-11
your %plain-feeling	c10
your %possession	e40l-13n-10o-14r-7
your %relation	b15e11h-7l16o-8q9
your %role	b-11f8i8k-10n-7r10s-8
your %said-verb	o18
your %secret	e8g-11i-10k-9m11n9o16
your %short-while	a-10c-6e8g13h-10m9n-8o16p21
your %shown-in	i17
your %sibling	a9d-17e-8l-10p-9q14r15
your %small-deed	a-8g10i9l-11m12n9p10
your %small-matter	d11g10h11j11l13r9
your %swear	j8l18s11
your %thing	i10n13
your %thing-or-pet	g9h-10i8n11o-7q-8r8
your %tie	c-8d-8e22h-9i7l8p8q-22s-7
your %trifle	c8d-19g35h8i8j13k10m12o21p-12q-8s24
your %warm-good	a-12c5d10f7i14n-10o-8r17
your %weepy-noun	a14j10
your _ $	b9k9l-10m-8n10p-9q13r15
your _ %degree	a13j-8l-16o10p15
your _ %easy-one	b18
your _ %event	d11g-12h-15i-8m-8p13r9
your _ %family-word	j16k7p13
your _ %feel	a-11d11e8i7l-12m-9p14q-8r-8
your _ %few	d-19g14j8k8l19p-12
your _ %give-way-loosely	a23c-13h9j11k11l11m11o10p-15q9
your _ %help-act	e15
your _ %i-will	b-11g19l13
your _ %kin-role	c10n8p21s12
your _ %lapse	g15j7n-8
your _ %make-up	a22p-9
your _ %mind	b8f12n-7
your _ %mind-fails	f12l16n8p9r-7
your _ %only-just	a-11d-17e-11j11p22q10s8
your _ %other-one	p18r8s7
your _ %outing	b9e-14j17l13o-8
your _ %possession	a-10d-10e9f-7g-9i8n16p10r8
your _ %provoke	b14c-7d24f13m9o-9p-16q-10
your _ %sacrificed	g16
your _ %said-verb	a-9b14d10f-9j7n-7q10
your _ %short-while	b8g-10i11j17o-8q11
your _ %small-number	d-15e-10g15j10k7
your _ %soon	k12
your _ %surely	b-12d-20f11h11i18j-14k6p12r9
your _ %thinks-ill	f-16g-10h-8i-7n-13o13q22
your _ %trifle	b8f8i12l13m12p9
your _ %understands	f26g-11j8p13
your _ %who-with	i15r9
your _ ?	a-11d13f7i-10l-13p-10
your _ all	f10r12
your _ already	q10
your _ and	a10b-12e-12l9n22
your _ are	d19e11n11
your _ at	a9b12c8i12k9q-7
your _ blog	l19
your _ did	s10
your _ get	b8p16
your _ going	a8l12p10
your _ got	l18
your _ has	r16
your _ i	a9b14c8g19j-12p-8
your _ ill	g14
your _ in	g13p12
your _ is	d18e-16h11i6r19
your _ like	i7l13
your _ me	e16g13m10o-7q9
your _ mine	e16
your _ next	k12
your _ night	p22
your _ now	i6k13
your _ of	f22h12m-8q10
your _ on	d-10i12k7l-9p16s10
your _ or	k7p16
your _ still	h15
your _ talk	j9n12
your _ that	b8d10h-9r11s11
your _ the	c-8d11f15g15h22j9k-7o16q20
your _ to	b10e15f8j14l10n-9o9q9s15
your _ until	o12r7
your _ was	a-13d12i11j10l15
your _ we	l10o7s11
your _ why	a14
your _ you	b30c5g-11k-9p-16q-14r-11s-9
your _ |	g17h9l10m12o12s-14
your attitude	a16q10r20
your brain	d14
your brother	d-12g9q12
your choice	g14
your cousin	q22
your decision	a13b13
your direction	o15
your evening	e17
your excuse	i10
your face	c10j10k8
your fami	s11
your game	n12
your head	f13q-8
your hormon	j26
your is	e11
your job	p9q9
your level	d15j6
your little	f9l17
your majesty	b11
your med	f14
your memory	f14
your messag	e14
your message	m13
your mind	f17
your mood	j13
your mouth	a17d10n12p21
your mug	h16
your mum	e-8p19
your name	h9k18o8p18r10
your need	b14
your nerv	f15
your new	p24
your not	f14
your own	a16d10f12g-10k-8l-10n15p-10q11
your passport	p15
your place	d16q7
your reaction	j17
your replacement	q18
your request	b21
your shift	p16
your side	h27q11
your spot	q21
your story	c5i17
your time	e13
your version	f20
your visa	p13
your voice	h16
your whole	j13
your worth	h13
yourself	a35b-8c-8d15e-10f21g18j31k-7o-9p-12r10
yourself $	a27f-7i13j13m8p-9r15
yourself _ $	d20
yourself _ %event	f16
yourself _ it	f15
|	a-36c-8d-14f-22g-32h-23j-17k-27m-28n-22q-24r-12s-12
| %anybody-at-all	d17h-8j12l19m15q16
| %big-number	d15i-8k7m8q13s14
| %come-back	c-6g18h46k-7o-8p18
| %dare	p28
| %degree	a24f7g20i15k7l9p27q25s25
| %denial	f19
| %event	d11e13h11j-6m-10q-23r9s-10
| %everyone	g-9j7l14m10r-8s-7
| %extreme-name	c9s-7
| %feel	d9e13h-10j8n-9o12p16r8s-8
| %feeling	j14
| %few	c-6d17f8k8l20n12
| %gentle-praise	j-6l-9o9p-9s18
| %give-way	a18j16p13r17
| %give-way-loosely	c17e8h18i12j7n-14o9p21r22s8
| %i-will	a-11b16e-20f17g31h13j12k-6n-10o25
| %lapse	c8g27q7
| %last-word	b-8c8f-7g10i-6p39q11r10s-7
| %many	c-5e-7k14l-10m8n8q10s14
| %never-mind	c14
| %new-self	h16
| %nice	s11
| %no-lying	i13
| %no-word	c8o24q10
| %nobody	c-6d-11f18g10o14
| %once-that	a-9b-13c-16d-15j6l10n-8o16s-14
| %only-just	a-10c14g18h16i8j14k9l17m-8n11p-19q14s15
| %outing	e-14g-9h12q-13s8
| %possession	c9
| %provoke	c11d-11e-11f-12g-9i15j-19l-16o25p-9q26
| %relation	g19p-16
| %said-verb	b-12c-8i19n-11o12
| %scorn-name	f12g11m7
| %scorned	c8s-8
| %secret	p-12s15
| %small-deed	a-8b8d9h-7l-8p10s14
| %small-number	i10l17n13q-8
| %someday	b7c10
| %soon	a9e15i18
| %stay	c18
| %surely	c-8f16g13h28i10j-14n11o-11q25
| %they	b-9c-7d9e-15g10i-13k6m-12n-8q18
| %thinks-ill	e12f-8o21p20
| %trifle	e-9h8i16l13p-10
| %unbound	c10
| %understands	b10e10f12g-9i-8o9p-12s11
| %warm-deed	b9c-6g-14i-7j-9l10p19r-8
| %was-not-so	a-12b-8f-11g-8i-6l-8m-8n-10
| %worthless	c9d-9
| %you-being	a-11b11d18f19i-8j8k24n22o-9r-13s-14
| %your-audience	j7l-10m8q18
| %your-kin	d13g14l17q24
| _ $	a-13c20e12g10h-21i11j-6m7n-10o-14q10r19s21
| _ %anybody-at-all	b20e8h-9n-13q7
| _ %apart	h14
| _ %body-part	b11h7l11
| _ %claimant	c6e9k9o8q18s11
| _ %come-back	h17
| _ %degree	b10c6e-13l20o8
| _ %event	c13i7j17n-9o13p-10q11s23
| _ %extreme-name	d10l-10m13n17p16s6
| _ %family-word	e8f-9i-7l13q8
| _ %feel	b11j7l14m10p10r8s-10
| _ %few	a9b-11e8f7h10k8m9o-10s-10
| _ %gentle-praise	c9d10n-8
| _ %give-way-loosely	b14c12e9f13h18i-11j20k-9m-13p-9r-13s-11
| _ %hidden-fault	n20
| _ %hold-deed	b10d-9g-16j-11l8p-10s-7
| _ %i-will	b12c7e9g12h-10i17k8m28o-12
| _ %kin	g-10l17
| _ %kin-role	b-8j11k-7q14s9
| _ %large-words	f-10k19m11o-9
| _ %many	c-9d-10j7k12n-7o-8s-10
| _ %mind	f19
| _ %no-word	c7n8o23
| _ %once-that	a11c6d12g17i9k8l15m-10p12q16
| _ %only-just	a12b-14c14e20f7g14m12r9s9
| _ %other-one	d12e-10f-8j12l11o7q11s-11
| _ %outburst	c6h11l14n-7q16s11
| _ %outing	b15i-9j11l-14n12q-9s-10
| _ %pastime	c14e-8f14g14h-9n9p22q15s-9
| _ %provoke	b-15d14f16m-16n12r-8s-14
| _ %relation	c8h-8k9o10q11
| _ %rescued	g16
| _ %sacrificed	b-9e9g17h-9i-9l-11m9
| _ %said-verb	b8c15d-14e-11k12l-16n-11s10
| _ %scorn-name	b12d13g-10m7
| _ %scorned	b-7d17j11l-9n10p12
| _ %secret	h7i7q15
| _ %short-while	c12e-13h-13i-7k15l-12o12p9q14
| _ %small-deed	c14h-9i11k-6p14
| _ %small-matter	g-11l14
| _ %small-number	b-10c7e17g9h10k16l14m7o-11s-7
| _ %stay	c11
| _ %surely	a17b9c7d-10e14g16h13l21m18n10o10p10q23r9s-10
| _ %them	f-9h18k-6p20s-15
| _ %they	d19j-7k-6o13p14
| _ %thinks-ill	a-11c11e-15f10k15n19o14p25q21s-11
| _ %tie	l11q9s8
| _ %trifle	c14f-7g-15h-11i11l20p14r-13
| _ %unbound	c12
| _ %understands	a-10b9c5d10f12g11h23l10p21r-8
| _ %warm-deed	f-7h17j-8k8r-10
| _ %warm-good	b-12e14k8m8n9o9p20
| _ %weepy-noun	j12q12
| _ %you-being	c11d12e11i8j11r18
| _ ?	f8h16l-8
| _ a	a10b-8c18e-9h11i9j13k-7l19n16
| _ all	a-9c6h7k7o21q17s-7
| _ already	b16k8
| _ am	b21c7e8g-25h17l8m-11o15
| _ and	a24f-11h18k19n-9p-9
| _ are	a-12b9c6d15e-10f-14h-12j17k16l-21m-14n12o-8q16
| _ as	c11
| _ ask	g19k-8l9p-12
| _ at	b15c7i-9o-10r-7
| _ back	b8h9r11
| _ be	b9c15m10o12p22
| _ birthday	l12
| _ bye	c12
| _ can	c7d-11o18r11s-12
| _ choice	g15p8
| _ come	e-7h17
| _ did	a9l23p11
| _ do	a-15e-8g9h9k-7m-8n15q-11
| _ even	l20
| _ find	o13
| _ for	a-15b14e-12g-11m-7s13
| _ got	b14c-8d19g10h21p13s-8
| _ had	a-14b13e-7f12i-10j-7l17q21s-13
| _ has	f8g18q8r-7
| _ have	a-8b14c-10d24g-11j11k8m10n14o-9
| _ home	g9h13m7
| _ how	a-9c10g9q9r13
| _ i	c28d17e17g32h14k-6m18n11q18s18
| _ in	d12e18f7m-8o-7q-18
| _ is	a-9c10e14f-8h9i30o-9q-11r-11s-13
| _ it	a-11b15c-7e-12g-9i11k13r8s20
| _ just	a-10c6l-9m10n8q19r16
| _ keep	c9q-8
| _ know	c9f-7i10k11n7o9q-8
| _ least	g17q8s12
| _ look	d13f-11g9n-10
| _ me	b-8e-9f8g-24h8i10p19r9s-12
| _ mention	q14
| _ more	h12
| _ my	b14h-8k20m12n-10o15q-13
| _ need	a-9b17c8g-11l15p-10
| _ never	c5f11g12k13r-9
| _ not	a-13c19e11f-14g-9h14p-12q17s-14
| _ of	g14i9m17
| _ old	c11h13
| _ on	a17b8g-15h11i24p9s-10
| _ one	h12j-12n-9q-12
| _ ring	b-11g-10h14
| _ said	g-11k16o15q26s6
| _ say	b-11c13e-10f-9k-9o-10
| _ see	c5f9h18k-8n11p8
| _ shame	p11
| _ should	c7d20e12p-9q-14
| _ sit	m8o15
| _ so	b18h-9l11p11q9
| _ that	b-12c18g8j9k-9l-15n-12s7
| _ the	e30g11h29k6o10p-12q-8s9
| _ then	o11r10
| _ thi	e14j13l9n9o10
| _ thing	e16f12
| _ thought	q18
| _ to	a-14c15e-16i-12j19k8l-14n-12p10
| _ told	b-8g18k9q-13r-7s8
| _ up	b13j15l12p21
| _ us	b-8i-8j-8k7l13
| _ want	e-7i13k17m-10n22r14s-7
| _ was	b-14e-18f19j8l12n-15p-10q13r-13
| _ we	b-9k6l18o-12s13
| _ well	c6s16
| _ were	f15g-12i12j-12k9l13o-7q16
| _ what	a10c-6d18k-9l13n10p11q12r18s14
| _ when	b15d10g9i8
| _ who	a15e10i13l8o11q8
| _ why	f11i13o9
| _ will	b10c7e12g26h8i-9k8m11n-9o17p-16r-7s10
| _ would	a-8b-7c-8e-12f22h14i9o-8p23
| _ x	c14
| _ year	d12l-11m8s15
| _ yes	b10
| _ you	a16b9d-12g23h-12i12j15k6l9m11n9p-11q-11r19
| _ your	e13k15m-8p9r10
| _ |	b9c34d-17e-10f8j12l24m8p-16s8
| all	h15
| and	a49d24e12g20h-9i18j7l20m8n11p13q22s6
| anyway	c27g12i-6
| as	b9c12j7s8
| ask	f18g-9
| at	g9s13
| be	b10p29
| but	c19d-9g28s8
| bye	o15
| can	h11j-7o-8p-8
| come	e-8f-8g9h40q-9
| do	c7e-13h8i17o12p-10
| enjoy	o24
| every	j13m10n9
| everyone	j7m10
| explain	i17
| for	h17
| got	s16
| had	a27m7
| how	b12g13l-8p17
| i	a-28b9c-9e-8f14k8m22n12o-26r-19
| if	c-9d-10e-12f8i9o-13q-14r-14
| ill	g25
| it	a-12f-9j7l15o-8q-12r16s-10
| just	a-8l-9q38s12
| keep	c26
| let	k8l9o8
| maybe	a11b11c20j15o9q10r8
| message	s15
| might	c18q8
| my	f-8h-12i-7l9m11q-13
| new	h18
| nobody	d-14f12g11o7
| not	c22d10j-9k17l-14r10s21
| noth	c11
| now	a11e8i20
| ok	c19j7s14
| one	a10g15h16l10
| or	c28p29
| people	l11m9
| pick	p21
| remember	f10h12
| she	d9k9q14
| so	a27d-9f10g23i19l12o7p30q10s17
| still	h11l8q-8
| take	c8q17
| that	e9g-10j-12l-13o8q-8r-11s7
| the	c-9g14h35i-8j-10k-7m-8q-9
| then	r16
| there	b-14c10d11e8i-7j17l20
| think	a12p22q8
| try	l19p12
| until	o18r29
| we	b31d-11f12i-9k8o-13p10r-10
| well	b17d14l18m11
| what	a11d32e-11i10n11p-11q16
| when	a-10c-6e15o39q16r11
| where	h7i15
| whether	r10
| who	i48l13
| whose	i29
| why	f7i24
| you	a-16c-8d14e23f40g-20h-13i-15j13n68o14s-6
| your	f17g11h9i-8p12q14
👀	c7j12
👀 $	j13
👏	l13
👏 $	l13
😂	e-15g-14h-15j-8k-13l-14o-15p-9q-8r-8
😉	c16
😏	c21q17
😏 $	c13q17
🙂 $	n8p16
🙄	b8j11
🙄 $	j11
`,
};
