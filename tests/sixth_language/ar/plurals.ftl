### What Arabic counts: a form each for 0, 1, 2, 3 to 10, 11 to 99, and round hundreds (the last two digits decide).

counter-pc = أجهزة الحاسوب
    .hint = عدد أجهزة الحاسوب المشمولة بالخدمة.
counter-pc-count = { $count ->
    [zero] لا أجهزة
    [one] جهاز واحد
    [two] جهازان
    [few] { $count } أجهزة
    [many] { $count } جهازًا
   *[other] { $count } جهاز
}
counter-pc-per = لكل جهاز
counter-server-count = { $count ->
    [zero] لا خوادم
    [one] خادم واحد
    [two] خادمان
    [few] { $count } خوادم
    [many] { $count } خادمًا
   *[other] { $count } خادم
}
counter-user-count = { $count ->
    [zero] لا مستخدمين
    [one] مستخدم واحد
    [two] مستخدمان
    [few] { $count } مستخدمين
    [many] { $count } مستخدمًا
   *[other] { $count } مستخدم
}
reason-pc-below-minimum = { $bound ->
    [zero] الحد الأدنى للخطة: { $bound }
    [one] الحد الأدنى للخطة: جهاز واحد
    [two] الحد الأدنى للخطة: جهازان
    [few] الحد الأدنى للخطة: { $bound } أجهزة
    [many] الحد الأدنى للخطة: { $bound } جهازًا
   *[other] الحد الأدنى للخطة: { $bound } جهاز
}
reason-pc-above-maximum = { $bound ->
    [zero] الحد الأقصى للخطة: { $bound }
    [one] الحد الأقصى للخطة: جهاز واحد
    [two] الحد الأقصى للخطة: جهازان
    [few] الحد الأقصى للخطة: { $bound } أجهزة
    [many] الحد الأقصى للخطة: { $bound } جهازًا
   *[other] الحد الأقصى للخطة: { $bound } جهاز
}
reason-server-below-minimum = { $bound ->
    [zero] الحد الأدنى للخطة: { $bound }
    [one] الحد الأدنى للخطة: خادم واحد
    [two] الحد الأدنى للخطة: خادمان
    [few] الحد الأدنى للخطة: { $bound } خوادم
    [many] الحد الأدنى للخطة: { $bound } خادمًا
   *[other] الحد الأدنى للخطة: { $bound } خادم
}
reason-server-above-maximum = { $bound ->
    [zero] الحد الأقصى للخطة: { $bound }
    [one] الحد الأقصى للخطة: خادم واحد
    [two] الحد الأقصى للخطة: خادمان
    [few] الحد الأقصى للخطة: { $bound } خوادم
    [many] الحد الأقصى للخطة: { $bound } خادمًا
   *[other] الحد الأقصى للخطة: { $bound } خادم
}
reason-user-below-minimum = { $bound ->
    [zero] الحد الأدنى للخطة: { $bound }
    [one] الحد الأدنى للخطة: مستخدم واحد
    [two] الحد الأدنى للخطة: مستخدمان
    [few] الحد الأدنى للخطة: { $bound } مستخدمين
    [many] الحد الأدنى للخطة: { $bound } مستخدمًا
   *[other] الحد الأدنى للخطة: { $bound } مستخدم
}
reason-user-above-maximum = { $bound ->
    [zero] الحد الأقصى للخطة: { $bound }
    [one] الحد الأقصى للخطة: مستخدم واحد
    [two] الحد الأقصى للخطة: مستخدمان
    [few] الحد الأقصى للخطة: { $bound } مستخدمين
    [many] الحد الأقصى للخطة: { $bound } مستخدمًا
   *[other] الحد الأقصى للخطة: { $bound } مستخدم
}
terms-term = { $months ->
    [zero] بلا مدة
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
terms-notice = { $months ->
    [zero] دون إشعار مسبق
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
terms-renewal = { $months ->
    [zero] بلا تجديد
    [one] تلقائيًا لمدة شهر واحد
    [two] تلقائيًا لمدة شهرين
    [few] تلقائيًا لمدة { $months } أشهر
    [many] تلقائيًا لمدة { $months } شهرًا
   *[other] تلقائيًا لمدة { $months } شهر
}
language-ar = العربية
language-pl = البولندية
language-de = الألمانية
site-name = أسعار خدمات الدعم التقني
site-skip = الانتقال إلى المحتوى
site-menu = القائمة الرئيسية
site-language = اللغة
calculator-title = تقدير غير ملزم
calculator-plan-legend = اختر الخطة
calculator-inputs-legend = بياناتك
calculator-breakdown-title = التفاصيل
calculator-sum = الإجمالي الشهري
calculator-compare-difference = {"\u200E"}{ $difference } مقارنةً بالخطة المختارة
care-name = العناية بالحواسيب
care-tagline = للشركات الصغيرة التي تريد أن تكون حواسيبها في أيدٍ أمينة.
care-plan-basic-name = الأساسية
care-plan-basic-for = للشركات التي نادرًا ما تحتاج إلى المساعدة
care-plan-complete-name = الكاملة
care-plan-complete-for = للشركات التي تفضّل أن نتولى عنها كل شيء
care-charge-fee = رسوم شهرية ثابتة
care-charge-pc = العناية بالحواسيب
care-charge-support = الدعم
entitlement-count-month = { $count ->
    [zero] ولا مرة شهريًا
    [one] مرة واحدة شهريًا
    [two] مرتين شهريًا
    [few] { $count } مرات شهريًا
    [many] { $count } مرة شهريًا
   *[other] { $count } مرة شهريًا
}
entitlement-count-year = { $count ->
    [zero] ولا مرة سنويًا
    [one] مرة واحدة سنويًا
    [two] مرتين سنويًا
    [few] { $count } مرات سنويًا
    [many] { $count } مرة سنويًا
   *[other] { $count } مرة سنويًا
}
typography-quotes = « » “ ”
typography-no-break = € EUR CZK
typography-closed-up = %
