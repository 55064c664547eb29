<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BatchReport</name>
    <message>
        <source>The group is gone</source>
        <translation>グループはなくなりました</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln groups are gone</source>
        <translation>
            <numerusform>グループ %Ln 件はすべてなくなりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted for certain</source>
        <translation>確実に削除されたものはありません</translation>
    </message>
    <message>
        <source>%1 of %2 groups are gone</source>
        <translation>%2 件中 %1 件のグループがなくなりました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>未開始 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletion of groups, as of %1</source>
        <translation>グループの削除 (%1 現在)</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>すでになし</translation>
    </message>
    <message>
        <source>Deleted after all</source>
        <translation>削除を確認</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>残っています</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番を待っています</translation>
    </message>
    <message>
        <source>Deleted by %1 at %2</source>
        <translation>%1 が %2 に削除しました</translation>
    </message>
    <message>
        <source>Was already gone: somebody else had deleted it</source>
        <translation>すでにありませんでした。ほかの人が削除していました</translation>
    </message>
    <message>
        <source>Deleted: no clear answer came, but the list no longer has it</source>
        <translation>削除されました。明確な応答はありませんでしたが、一覧にはもうありません</translation>
    </message>
    <message>
        <source>Still there: no clear answer came, and the list still has it</source>
        <translation>残っています。明確な応答がなく、まだ一覧にあります</translation>
    </message>
    <message>
        <source>No clear answer from %1. The group may or may not be gone</source>
        <translation>%1 から明確な応答がありません。グループがなくなったかどうかは不明です</translation>
    </message>
</context>
<context>
    <name>BraintrustFields</name>
    <message>
        <source>The name has characters that cannot be seen.</source>
        <translation>名前に目に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>メンバー(&amp;M)</translation>
    </message>
    <message>
        <source>People named by this group itself.</source>
        <translation>このグループ自体に登録されている人です。</translation>
    </message>
    <message>
        <source>&amp;Add Member…</source>
        <translation>メンバーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Nobody is a direct member</source>
        <translation>直接のメンバーはいません</translation>
    </message>
    <message>
        <source>Inc&amp;luded groups</source>
        <translation>含まれるグループ(&amp;L)</translation>
    </message>
    <message>
        <source>Everyone in these groups is in this one, too.</source>
        <translation>これらのグループに属する人は全員、このグループにも属します。</translation>
    </message>
    <message>
        <source>Add &amp;Group…</source>
        <translation>グループを追加(&amp;G)…</translation>
    </message>
    <message>
        <source>No other group is included</source>
        <translation>含まれるグループはありません</translation>
    </message>
</context>
<context>
    <name>BraintrustUi</name>
    <message>
        <source>via %1</source>
        <translation>%1 経由</translation>
    </message>
    <message numerus="yes">
        <source>via %1 and %n more</source>
        <translation>
            <numerusform>%1 とほか %n 件経由</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Nobody is a direct member</source>
        <translation>直接のメンバーはいません</translation>
    </message>
    <message>
        <source>%1+%2</source>
        <translation>%1+%2</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Through included groups</source>
        <translation>含まれるグループ経由</translation>
    </message>
    <message>
        <source>At least these: an included group is unknown or did not say who is in it.</source>
        <translation>少なくともこれらです。含まれるグループの中に、不明なもの、または所属者が分からないものがあります。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>No other group&apos;s people belong to this one, and this group is included in no other</source>
        <translation>ほかのグループの人がこのグループに属することはなく、このグループを含むグループもありません</translation>
    </message>
    <message>
        <source>Everyone in these is also here</source>
        <translation>これらに属する全員がここにも属します</translation>
    </message>
    <message>
        <source>Everyone here is also in these</source>
        <translation>ここに属する全員がこれらにも属します</translation>
    </message>
    <message>
        <source>%1 direct</source>
        <translation>直接 %1</translation>
    </message>
    <message>
        <source>%1 direct, %2 through included groups</source>
        <translation>直接 %1、含まれるグループ経由 %2</translation>
    </message>
    <message>
        <source>%1 direct, ? through included groups</source>
        <translation>直接 %1、含まれるグループ経由 ?</translation>
    </message>
    <message>
        <source>%1 direct, at least %2 through included groups</source>
        <translation>直接 %1、含まれるグループ経由 %2 以上</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>built in, cannot be deleted</source>
        <translation>組み込み (削除不可)</translation>
    </message>
    <message>
        <source>custom group</source>
        <translation>カスタムグループ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>ロール %1</translation>
    </message>
    <message>
        <source>%1, only each %2</source>
        <translation>%1 (各 %2 のみ)</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>members of the organization</source>
        <translation>組織のメンバー</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Object: %1 %2</source>
        <translation>オブジェクト: %1 %2</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>ロール: %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>付与日時: %1</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>権限の付与</translation>
    </message>
    <message>
        <source>Nothing is granted to this group</source>
        <translation>このグループには何も付与されていません</translation>
    </message>
    <message>
        <source>This group may</source>
        <translation>このグループに許可されていること</translation>
    </message>
    <message>
        <source>Access to this group</source>
        <translation>このグループへのアクセス</translation>
    </message>
    <message>
        <source>At least these: the token may not read every grant of the organization.</source>
        <translation>少なくともこれらです。このトークンでは組織の権限の付与をすべては読み取れません。</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>at least one person loses access</source>
        <translation>少なくとも 1 人がアクセスを失う</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln people lose access</source>
        <translation>
            <numerusform>少なくとも %Ln 人がアクセスを失う</numerusform>
        </translation>
    </message>
    <message>
        <source>one person loses access</source>
        <translation>1 人がアクセスを失う</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people lose access</source>
        <translation>
            <numerusform>%Ln 人がアクセスを失う</numerusform>
        </translation>
    </message>
    <message>
        <source>who loses access could not be read</source>
        <translation>だれがアクセスを失うかは読み取れなかった</translation>
    </message>
    <message>
        <source>nobody is in it, so nobody loses access</source>
        <translation>所属者がいないため、アクセスを失う人はいない</translation>
    </message>
    <message>
        <source>%1, all through other groups</source>
        <translation>%1 (すべてほかのグループ経由)</translation>
    </message>
    <message>
        <source>%1: %2 direct, %3 through others</source>
        <translation>%1: 直接 %2、ほかのグループ経由 %3</translation>
    </message>
    <message>
        <source>one person leaves %1</source>
        <translation>1 人が %1 から抜ける</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people leave %1</source>
        <translation>
            <numerusform>%Ln 人が %1 から抜ける</numerusform>
        </translation>
    </message>
    <message>
        <source>one group includes it and loses nobody</source>
        <translation>これを含む 1 件のグループからはだれも抜けない</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups include it and lose nobody</source>
        <translation>
            <numerusform>これを含む %Ln 件のグループからはだれも抜けない</numerusform>
        </translation>
    </message>
    <message>
        <source>which groups include it could not be read</source>
        <translation>どのグループがこれを含むかは読み取れなかった</translation>
    </message>
    <message>
        <source>at least: %1</source>
        <translation>少なくとも: %1</translation>
    </message>
    <message>
        <source>the one grant it holds ends</source>
        <translation>このグループが受けている権限の付与 1 件が終わる</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln grants it holds end</source>
        <translation>
            <numerusform>このグループが受けている権限の付与 %Ln 件が終わる</numerusform>
        </translation>
    </message>
    <message>
        <source>one grant on it ends</source>
        <translation>このグループを対象とする権限の付与 1 件が終わる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grants on it end</source>
        <translation>
            <numerusform>このグループを対象とする権限の付与 %Ln 件が終わる</numerusform>
        </translation>
    </message>
    <message>
        <source>which grants end could not be read</source>
        <translation>どの権限の付与が終わるかは読み取れなかった</translation>
    </message>
    <message>
        <source>Direct members</source>
        <translation>直接のメンバー</translation>
    </message>
    <message>
        <source>Through groups it includes</source>
        <translation>含まれるグループ経由</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>%1 から抜ける人</translation>
    </message>
    <message>
        <source>its people lose what the group grants</source>
        <translation>所属者は、このグループが付与する権限を失う</translation>
    </message>
    <message>
        <source>has no direct members</source>
        <translation>直接のメンバーなし</translation>
    </message>
    <message>
        <source>one person loses what the group grants</source>
        <translation>1 人が、このグループが付与する権限を失う</translation>
    </message>
    <message numerus="yes">
        <source>%n people lose what the group grants</source>
        <translation>
            <numerusform>%n 人が、このグループが付与する権限を失う</numerusform>
        </translation>
    </message>
    <message>
        <source>built-in group of Braintrust</source>
        <translation>Braintrust の組み込みグループ</translation>
    </message>
    <message>
        <source>Creating groups takes the Manage access right, and custom groups belong to the Enterprise plan.</source>
        <translation>グループの作成には「Manage access」権限が必要です。カスタムグループは Enterprise プランの機能です。</translation>
    </message>
    <message>
        <source>Changing takes the Update right on the group or an owner&apos;s key; built-in groups keep what the platform gave them.</source>
        <translation>変更するには、グループに対する「Update」権限か、所有者のキーが必要です。組み込みグループの内容はプラットフォームが決めたまま変わりません。</translation>
    </message>
    <message>
        <source>Deleting takes the Delete right on the group or an owner&apos;s key; built-in groups are never deleted.</source>
        <translation>削除するには、グループに対する「Delete」権限か、所有者のキーが必要です。組み込みグループは削除できません。</translation>
    </message>
    <message>
        <source>The key may lack the Read right.</source>
        <translation>キーに「Read」権限がない可能性があります。</translation>
    </message>
    <message>
        <source>Braintrust names the right “%1”.</source>
        <translation>Braintrust は権限「%1」を挙げています。</translation>
    </message>
    <message>
        <source>Keys begin with “sk-”, service tokens with “bt-st-”. Self-hosted and European organizations have endpoints of their own: Braintrust shows the address under Settings → Data plane.</source>
        <translation>キーは「sk-」、サービストークンは「bt-st-」で始まります。セルフホストの組織と欧州の組織には固有のエンドポイントがあります。アドレスは Braintrust の Settings → Data plane に表示されます。</translation>
    </message>
    <message>
        <source>Custom groups belong to the Enterprise plan.</source>
        <translation>カスタムグループは Enterprise プランの機能です。</translation>
    </message>
    <message>
        <source>A self-hosted Braintrust answers only at its own address, often within a private network: see Settings → Data plane.</source>
        <translation>セルフホストの Braintrust は固有のアドレスでのみ応答し、多くはプライベートネットワーク内にあります。Settings → Data plane を確認してください。</translation>
    </message>
    <message>
        <source>How Braintrust is doing stands at status.braintrust.dev.</source>
        <translation>Braintrust の稼働状況は status.braintrust.dev で確認できます。</translation>
    </message>
    <message>
        <source>An API key (sk-…) or a service token (bt-st-…) of the organization: Braintrust → Settings → API keys.</source>
        <translation>組織の API キー (sk-…) またはサービストークン (bt-st-…): Braintrust → Settings → API keys</translation>
    </message>
    <message>
        <source>name, description, members, included groups, and grants as far as the token may give them</source>
        <translation>名前、説明、メンバー、含まれるグループ、トークンで付与できる範囲の権限</translation>
    </message>
    <message>
        <source>the id, and whatever elsewhere names it</source>
        <translation>ID と、ほかの場所からの参照</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>所属なし</translation>
    </message>
    <message>
        <source>no such tag</source>
        <translation>該当タグなし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 とほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard after %n second(s), if this window is in front then.</source>
        <translation>
            <numerusform>コピーしました。%n 秒後にこのウィンドウが前面にあれば、クリップボードから消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard after %n second(s).</source>
        <translation>
            <numerusform>コピーしました。%n 秒後にクリップボードから消去されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionSubject</name>
    <message numerus="yes">
        <source>delete %n groups</source>
        <translation>
            <numerusform>グループ%n件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>delete this group</source>
        <translation>このグループを削除</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>marked “Never Delete” on this computer</source>
        <translation>このコンピューターで「削除禁止」に設定されています</translation>
    </message>
</context>
<context>
    <name>DetailContent</name>
    <message>
        <source>does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>%1
Nothing in the organization has this id any more.</source>
        <translation>%1
この ID を持つものは、組織にはもうありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>DetailProblem</name>
    <message>
        <source>The names of users could not be read; ids are shown instead.</source>
        <translation>ユーザーの名前を読み取れませんでした。代わりに ID を表示しています。</translation>
    </message>
    <message>
        <source>The names of roles could not be read; ids are shown instead.</source>
        <translation>ロールの名前を読み取れませんでした。代わりに ID を表示しています。</translation>
    </message>
    <message>
        <source>The names of service accounts could not be read; ids are shown instead.</source>
        <translation>サービスアカウントの名前を読み取れませんでした。代わりに ID を表示しています。</translation>
    </message>
    <message>
        <source>The names of locations could not be read; codes are shown instead.</source>
        <translation>ロケーションの名前を読み取れませんでした。代わりにコードを表示しています。</translation>
    </message>
    <message>
        <source>The projects could not be read.</source>
        <translation>プロジェクトを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The databases could not be read.</source>
        <translation>データベースを読み取れませんでした。</translation>
    </message>
    <message>
        <source>This token may not read them.</source>
        <translation>このトークンには読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>The grants could not be read.</source>
        <translation>権限の付与を読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>EndpointClass</name>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Profile: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>リクエスト: %1</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>ホスト: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Sent: %1 times</source>
        <translation>送信: %1 回</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>フィールド: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>トレース ID: %1</translation>
    </message>
    <message>
        <source>Seen from here: %1</source>
        <translation>こちら側での状況: %1</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 の応答: 「%2」</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>種類: %1</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Check Now</source>
        <translation>今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>プロファイルを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move from List</source>
        <translation>一覧から外す(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;fresh List</source>
        <translation>一覧を更新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>Enter &amp;Token…</source>
        <translation>トークンを入力(&amp;T)…</translation>
    </message>
    <message>
        <source>%1 refused the connection: this token may not read the organizations.</source>
        <translation>%1 が接続を拒否しました。このトークンには組織の読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>%1 refused the list: this token may not read the groups of %2.</source>
        <translation>%1 が一覧の取得を拒否しました。このトークンには %2 のグループの読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>%1 refused the details: this token may not read this group.</source>
        <translation>%1 が詳細の取得を拒否しました。このトークンにはこのグループの読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>%1 refused the new group: this token may not create it in %2.</source>
        <translation>%1 がグループの作成を拒否しました。このトークンには %2 での作成が許可されていません。</translation>
    </message>
    <message>
        <source>%1 refused the deletion: this token may not delete this group.</source>
        <translation>%1 が削除を拒否しました。このトークンにはこのグループの削除が許可されていません。</translation>
    </message>
    <message>
        <source>%1 refused the change: this token may not change this group.</source>
        <translation>%1 が変更を拒否しました。このトークンにはこのグループの変更が許可されていません。</translation>
    </message>
    <message>
        <source>%1 refused the order: this token may not do that with this group.</source>
        <translation>%1 が操作を拒否しました。このトークンにはこのグループに対するこの操作が許可されていません。</translation>
    </message>
    <message>
        <source>%1 refused the choices for this form: this token may not read them.</source>
        <translation>%1 がこのフォームの選択肢の取得を拒否しました。このトークンには読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>It takes the right %1.</source>
        <translation>権限 %1 が必要です。</translation>
    </message>
    <message>
        <source>Use a token with that right, or ask an administrator of the organization.</source>
        <translation>その権限のあるトークンを使うか、組織の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>It was deleted or renamed elsewhere. Refresh the list to see what %1 has now.</source>
        <translation>ほかの場所で削除されたか、名前が変更されました。一覧を更新して、現在 %1 に何があるかを確認してください。</translation>
    </message>
    <message>
        <source>%1 answered, but knows nothing at this address.</source>
        <translation>%1 は応答しましたが、このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>Check the endpoint in the profile: a part of its path may be wrong.</source>
        <translation>プロファイルのエンドポイントを確認してください。パスの一部が間違っている可能性があります。</translation>
    </message>
    <message>
        <source>%1 does not know %2 (any more).</source>
        <translation>%1 には %2 が見つかりません。</translation>
    </message>
    <message>
        <source>It may have been renamed or deleted, or the token may have lost access to it.</source>
        <translation>名前の変更や削除が行われたか、トークンがアクセスを失った可能性があります。</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>要求したもの</translation>
    </message>
    <message>
        <source>%1 is gone, or this token has no right to it.</source>
        <translation>%1 はなくなったか、このトークンに権限がありません。</translation>
    </message>
    <message>
        <source>%1 gives the same answer in both cases. Refresh the list to find out which it is.</source>
        <translation>%1 はどちらの場合にも同じ応答を返します。どちらなのかを知るには、一覧を更新してください。</translation>
    </message>
    <message>
        <source>%1 already has a group of this name in %2.</source>
        <translation>%1 の %2 には、この名前のグループがすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name, or use the existing group.</source>
        <translation>別の名前を選ぶか、既存のグループを使ってください。</translation>
    </message>
    <message>
        <source>%1 reports a conflict with something that it has already.</source>
        <translation>%1 が、すでにあるものとの競合を報告しています。</translation>
    </message>
    <message>
        <source>Another group may have this name, or somebody else changes the same group. Look at the name, then save again.</source>
        <translation>別のグループがこの名前を使っているか、ほかの人が同じグループを変更しています。名前を確認してから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>%1 reports a conflict: somebody else changes the same thing.</source>
        <translation>%1 が競合を報告しています。ほかの人が同じものを変更しています。</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>一覧を更新してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 names the field %2.</source>
        <translation>%1 はフィールド %2 を挙げています。</translation>
    </message>
    <message>
        <source>%1 gave no reason.</source>
        <translation>%1 は理由を示しませんでした。</translation>
    </message>
    <message>
        <source>Its own words are in the details.</source>
        <translation>応答の原文は詳細にあります。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>しばらく待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again in a second.</source>
        <translation>1 秒後にもう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>%n 秒後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for a pause: too many requests.</source>
        <translation>%1 が待機を求めています。リクエストが多すぎます。</translation>
    </message>
    <message>
        <source>The trace id in the details helps its support.</source>
        <translation>詳細にあるトレース ID は、サポートへの問い合わせに役立ちます。</translation>
    </message>
    <message>
        <source>%1 has a problem on its side.</source>
        <translation>%1 の側で問題が起きています。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度試してください。</translation>
    </message>
    <message>
        <source>It has expired. Put a new one into the profile.</source>
        <translation>トークンの有効期限が切れています。新しいトークンをプロファイルに設定してください。</translation>
    </message>
    <message>
        <source>Put another one into the profile.</source>
        <translation>別のトークンをプロファイルに設定してください。</translation>
    </message>
    <message>
        <source>It may have expired or been revoked. Put a current token into the profile.</source>
        <translation>有効期限が切れたか、取り消された可能性があります。有効なトークンをプロファイルに設定してください。</translation>
    </message>
    <message>
        <source>%1 did not accept the token.</source>
        <translation>%1 がトークンを受け付けませんでした。</translation>
    </message>
    <message>
        <source>%1 did not accept the token of the profile %2.</source>
        <translation>%1 がプロファイル %2 のトークンを受け付けませんでした。</translation>
    </message>
    <message>
        <source>%1 found the request too large.</source>
        <translation>%1 によると、リクエストが大きすぎます。</translation>
    </message>
    <message>
        <source>Choose fewer entries, then try again.</source>
        <translation>選択する項目を減らしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this program reads.</source>
        <translation>%1 の応答が大きすぎるため、このプログラムでは読み取れません。</translation>
    </message>
    <message>
        <source>Check that the endpoint in the profile is the one of %1.</source>
        <translation>プロファイルのエンドポイントが %1 のものであることを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 がリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>%1 says that the plan of %2 does not include this.</source>
        <translation>%1 によると、%2 のプランにはこの機能が含まれていません。</translation>
    </message>
    <message>
        <source>Whoever looks after the plan of the organization can change it.</source>
        <translation>組織のプランを管理している人が変更できます。</translation>
    </message>
    <message>
        <source>The server at %1 does not offer this.</source>
        <translation>%1 のサーバーはこの機能を提供していません。</translation>
    </message>
    <message>
        <source>It may be an older version, or a server of another kind.</source>
        <translation>バージョンが古いか、別の種類のサーバーの可能性があります。</translation>
    </message>
    <message>
        <source>%1 could not use what was sent.</source>
        <translation>%1 は送信された内容を処理できませんでした。</translation>
    </message>
    <message>
        <source>%1 answered in a way that this program does not know.</source>
        <translation>%1 の応答は、このプログラムには未知の形式です。</translation>
    </message>
    <message>
        <source>What it sent is in the details.</source>
        <translation>応答の内容は詳細にあります。</translation>
    </message>
    <message>
        <source>%1 answered with a web page, not as %2 does.</source>
        <translation>%1 が返したのは Web ページで、%2 の応答ではありません。</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy may be in between, or the endpoint in the profile is wrong.</source>
        <translation>ネットワークのサインインページやプロキシが間に入っているか、プロファイルのエンドポイントが間違っている可能性があります。</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read.</source>
        <translation>%1 の応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>It was incomplete or of an unknown form.</source>
        <translation>応答が不完全か、未知の形式でした。</translation>
    </message>
    <message>
        <source>The list of %1 changed while it was being read.</source>
        <translation>%1 の一覧が、読み取り中に変わりました。</translation>
    </message>
    <message>
        <source>Refresh the list to read it from its beginning.</source>
        <translation>一覧を更新して、最初から読み取ってください。</translation>
    </message>
    <message>
        <source>%1 was not created.</source>
        <translation>%1 は作成されませんでした。</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 は削除されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>It was asked %n times.</source>
        <translation>
            <numerusform>要求は %n 回送信されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>The group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>The group may or may not exist.</source>
        <translation>グループが作成されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>The change may or may not have been made.</source>
        <translation>変更されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>It may or may not have been done.</source>
        <translation>実行されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>The group may or may not be gone.</source>
        <translation>グループがなくなったかどうかは不明です。</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>%1 から応答がありません。</translation>
    </message>
    <message>
        <source>No clear answer from %1.</source>
        <translation>%1 から明確な応答がありません。</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself: look at the list first.</source>
        <translation>自動で再送信されることはありません。まず一覧を確認してください。</translation>
    </message>
    <message>
        <source>What was read before stays on show, read-only, until it answers again.</source>
        <translation>応答が戻るまで、これまでに読み取った内容を読み取り専用で表示します。</translation>
    </message>
    <message>
        <source>This profile has no token that could be sent.</source>
        <translation>このプロファイルには、送信できるトークンがありません。</translation>
    </message>
    <message>
        <source>The profile %1 has no token that could be sent.</source>
        <translation>プロファイル %1 には、送信できるトークンがありません。</translation>
    </message>
    <message>
        <source>Enter the token, or say in the profile where it is kept.</source>
        <translation>トークンを入力するか、その保管場所をプロファイルで指定してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: this name or id cannot be part of an address.</source>
        <translation>何も送信されていません。この名前または ID はアドレスに使えません。</translation>
    </message>
    <message>
        <source>Nothing was sent: this profile is locked.</source>
        <translation>何も送信されていません。このプロファイルはロックされています。</translation>
    </message>
    <message>
        <source>Nothing was sent: the profile %1 is locked.</source>
        <translation>何も送信されていません。プロファイル %1 はロックされています。</translation>
    </message>
    <message>
        <source>Unlock it for a while to change something.</source>
        <translation>変更するには、一時的にロックを解除してください。</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>%1 にサインインしていません。</translation>
    </message>
    <message>
        <source>The sign-in has ended, or the account signed in elsewhere. Sign in again in the browser.</source>
        <translation>サインインの期限が切れたか、アカウントがほかの場所でサインインしました。ブラウザーでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Nothing was sent: it could not be noted in the journal first.</source>
        <translation>何も送信されていません。先にジャーナルへ記録することができませんでした。</translation>
    </message>
    <message>
        <source>See that there is room on the disk.</source>
        <translation>ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>Signing in to %1 was ended before it was done.</source>
        <translation>%1 へのサインインは、完了する前に終了しました。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>ホスト %1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the network and the endpoint in the profile.</source>
        <translation>ネットワークと、プロファイルのエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>%1 からの応答がありません。</translation>
    </message>
    <message>
        <source>The service may be down, or the endpoint in the profile may name another port.</source>
        <translation>サービスが停止しているか、プロファイルのエンドポイントのポートが間違っている可能性があります。</translation>
    </message>
    <message>
        <source>This computer has no way to %1.</source>
        <translation>このコンピューターから %1 への経路がありません。</translation>
    </message>
    <message>
        <source>Check its network connection.</source>
        <translation>ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not pass the request on.</source>
        <translation>%1 への途中にあるプロキシがリクエストを通しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy in the profile, or the proxy settings of this computer.</source>
        <translation>プロファイルのプロキシ、またはこのコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The service or the network is slow. Try again in a moment.</source>
        <translation>サービスまたはネットワークの動作が遅くなっています。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was complete.</source>
        <translation>%1 の応答が完了する前に接続が切れました。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified.</source>
        <translation>%1 の証明書を検証できませんでした。</translation>
    </message>
    <message>
        <source>The token was not sent. If a proxy reads encrypted traffic here, or the service has its own authority, name that authority&apos;s certificate file in the profile.</source>
        <translation>トークンは送信されていません。暗号化された通信をプロキシが読み取っている場合や、サービスが独自の認証局を使っている場合は、その認証局の証明書ファイルをプロファイルで指定してください。</translation>
    </message>
    <message>
        <source>%1 pointed to another host, which was not asked.</source>
        <translation>%1 が別のホストを指し示しましたが、そのホストには要求を送っていません。</translation>
    </message>
    <message>
        <source>The token stays with the endpoint in the profile. Check that endpoint.</source>
        <translation>トークンはプロファイルのエンドポイント以外には送信されません。そのエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted by another program.</source>
        <translation>ほかのプログラムが移動または削除した可能性があります。</translation>
    </message>
    <message>
        <source>No token is stored for this profile.</source>
        <translation>このプロファイルにはトークンが保存されていません。</translation>
    </message>
    <message>
        <source>No token is stored for the profile %1.</source>
        <translation>プロファイル %1 にはトークンが保存されていません。</translation>
    </message>
    <message>
        <source>Enter the token in the profile, or say there where it is kept.</source>
        <translation>プロファイルにトークンを入力するか、その保管場所を指定してください。</translation>
    </message>
    <message>
        <source>The place where the token is kept does not answer.</source>
        <translation>トークンの保管場所が応答しません。</translation>
    </message>
    <message>
        <source>The place where the token of %1 is kept does not answer.</source>
        <translation>%1 のトークンの保管場所が応答しません。</translation>
    </message>
    <message>
        <source>On this computer no keychain answers, or the environment variable has no value. Choose another place for the token in the profile, or unlock the keychain and try again.</source>
        <translation>このコンピューターでキーチェーンが応答しないか、環境変数に値がありません。プロファイルでトークンの別の保管場所を選ぶか、キーチェーンのロックを解除してもう一度試してください。</translation>
    </message>
    <message>
        <source>This computer refused access to the file %1.</source>
        <translation>このコンピューターがファイル %1 へのアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>Check who owns the file and its folder.</source>
        <translation>ファイルとそのフォルダーの所有者を確認してください。</translation>
    </message>
    <message>
        <source>The keychain refused access to the token.</source>
        <translation>キーチェーンがトークンへのアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>Allow the access when the keychain asks, or choose another place for the token in the profile.</source>
        <translation>キーチェーンから尋ねられたらアクセスを許可するか、プロファイルでトークンの別の保管場所を選んでください。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>元のまま残してあります。</translation>
    </message>
    <message>
        <source>It was kept aside as %1, so nothing in it is lost.</source>
        <translation>%1 として別に保管したため、中身は失われていません。</translation>
    </message>
    <message>
        <source>A file of this program could not be understood.</source>
        <translation>このプログラムのファイルを解釈できませんでした。</translation>
    </message>
    <message>
        <source>It may have been edited by hand or cut short.</source>
        <translation>手作業で編集されたか、途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>A file was written by a newer version of this program.</source>
        <translation>このプログラムの新しいバージョンで書き込まれたファイルがあります。</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program.</source>
        <translation>ファイル %1 は、このプログラムの新しいバージョンで書き込まれました。</translation>
    </message>
    <message>
        <source>It was left untouched. Use the newer version, or start this one with another folder.</source>
        <translation>ファイルには手を加えていません。新しいバージョンを使うか、別のフォルダーを指定してこのバージョンを起動してください。</translation>
    </message>
    <message>
        <source>This computer could not read or write %1.</source>
        <translation>このコンピューターで %1 の読み書きができませんでした。</translation>
    </message>
    <message>
        <source>This computer could not store or read what was asked.</source>
        <translation>このコンピューターで、要求された内容の保存または読み取りができませんでした。</translation>
    </message>
    <message>
        <source>Nothing typed was lost.</source>
        <translation>入力した内容は失われていません。</translation>
    </message>
    <message>
        <source>The vault file ends too early.</source>
        <translation>保管庫ファイルが途中で終わっています。</translation>
    </message>
    <message>
        <source>The vault file was changed by something else.</source>
        <translation>保管庫ファイルがほかのものによって変更されました。</translation>
    </message>
    <message>
        <source>The vault file %1 ends too early.</source>
        <translation>保管庫ファイル %1 が途中で終わっています。</translation>
    </message>
    <message>
        <source>The vault file %1 was changed by something else.</source>
        <translation>保管庫ファイル %1 がほかのものによって変更されました。</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing in it is trusted.</source>
        <translation>ファイルは元のまま残してあり、中身はいっさい信用しません。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start a new one.</source>
        <translation>バックアップから復元するか、ファイルをよそへ移動して新しく始めてください。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window. Unlock it, then try again.</source>
        <translation>別のウィンドウでパスワードを求めている可能性があります。ロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>What was asked for was not entered.</source>
        <translation>求められた内容が入力されませんでした。</translation>
    </message>
    <message>
        <source>What %1 asked for was not entered.</source>
        <translation>%1 が求めた内容が入力されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter it, or say in the profile where the token is kept.</source>
        <translation>何も送信されていません。入力するか、トークンの保管場所をプロファイルで指定してください。</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault file.</source>
        <translation>このパスフレーズでは保管庫ファイルを開けません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; a forgotten passphrase cannot be recovered.</source>
        <translation>何も変更されていません。もう一度試してください。忘れたパスフレーズは復元できません。</translation>
    </message>
    <message>
        <source>The command that prints the token failed.</source>
        <translation>トークンを出力するコマンドが失敗しました。</translation>
    </message>
    <message>
        <source>Check the command in the profile.</source>
        <translation>プロファイルのコマンドを確認してください。</translation>
    </message>
    <message>
        <source>There is nothing that could be stored.</source>
        <translation>保存できるものがありません。</translation>
    </message>
    <message>
        <source>The token or the name of its variable is empty, or is set outside of this program.</source>
        <translation>トークンまたは変数名が空か、このプログラムの外で設定されています。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>This computer says: “%1”</source>
        <translation>このコンピューターの応答: 「%1」</translation>
    </message>
</context>
<context>
    <name>ExactTime</name>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>unknown user %1</source>
        <translation>不明なユーザー %1</translation>
    </message>
    <message>
        <source>unknown group %1</source>
        <translation>不明なグループ %1</translation>
    </message>
    <message>
        <source>unknown role %1</source>
        <translation>不明なロール %1</translation>
    </message>
    <message>
        <source>unknown service account %1</source>
        <translation>不明なサービスアカウント %1</translation>
    </message>
    <message>
        <source>unknown project %1</source>
        <translation>不明なプロジェクト %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Delete protection</source>
        <translation>削除保護</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>External subjects</source>
        <translation>外部サブジェクト</translation>
    </message>
    <message>
        <source>Included groups</source>
        <translation>含まれるグループ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>ロケーション</translation>
    </message>
    <message>
        <source>in the group</source>
        <translation>グループに所属</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>所属なし</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>ImpactWords</name>
    <message>
        <source>the group itself</source>
        <translation>グループ自体</translation>
    </message>
    <message>
        <source>members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>other groups</source>
        <translation>ほかのグループ</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>権限の付与</translation>
    </message>
    <message>
        <source>databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>whose token this is</source>
        <translation>このトークンの持ち主</translation>
    </message>
    <message>
        <source>what goes with it is not known</source>
        <translation>一緒に失われるものは不明</translation>
    </message>
    <message>
        <source>last administrator group</source>
        <translation>最後の管理者グループ</translation>
    </message>
    <message>
        <source>you would lock yourself out</source>
        <translation>自分自身を締め出すことになる</translation>
    </message>
    <message>
        <source>At least this much, for not everything could be read: %1.</source>
        <translation>すべてを読み取れなかったため、少なくとも次のとおりです: %1。</translation>
    </message>
    <message>
        <source>Whether you would lock yourself out is not known: whom the token belongs to could not be read.</source>
        <translation>自分自身を締め出すことになるかどうかは不明です。トークンの持ち主を読み取れませんでした。</translation>
    </message>
    <message>
        <source>one database destroyed</source>
        <translation>データベース 1 個が破棄される</translation>
    </message>
    <message numerus="yes">
        <source>%Ln databases destroyed</source>
        <translation>
            <numerusform>データベース %Ln 個が破棄される</numerusform>
        </translation>
    </message>
    <message>
        <source>one person affected</source>
        <translation>1 人に影響</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people affected</source>
        <translation>
            <numerusform>%Ln 人に影響</numerusform>
        </translation>
    </message>
    <message>
        <source>one grant ends</source>
        <translation>権限の付与 1 件が終わる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grants end</source>
        <translation>
            <numerusform>権限の付与 %Ln 件が終わる</numerusform>
        </translation>
    </message>
    <message>
        <source>one project loses a group</source>
        <translation>プロジェクト 1 件からグループがなくなる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects lose a group</source>
        <translation>
            <numerusform>プロジェクト %Ln 件からグループがなくなる</numerusform>
        </translation>
    </message>
    <message>
        <source>one project is left without any</source>
        <translation>うちプロジェクト 1 件にはグループが残らない</translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects are left without any</source>
        <translation>
            <numerusform>うちプロジェクト %Ln 件にはグループが残らない</numerusform>
        </translation>
    </message>
    <message>
        <source>In all, at least: %1.</source>
        <translation>全体で、少なくとも: %1。</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <translation>全体: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 とほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Clear it, then go back to the groups</source>
        <translation>クリアしてからグループに戻る</translation>
    </message>
    <message>
        <source>Go to the first match</source>
        <translation>最初の一致へ移動</translation>
    </message>
    <message>
        <source>Forms and Dialogs</source>
        <translation>フォームとダイアログ</translation>
    </message>
    <message>
        <source>Save or create</source>
        <translation>保存または作成</translation>
    </message>
    <message>
        <source>Close without saving, after a question</source>
        <translation>確認のうえ、保存せずに閉じる</translation>
    </message>
    <message>
        <source>Help about where you are</source>
        <translation>今いる場所についてのヘルプ</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Open the context menu</source>
        <translation>コンテキストメニューを開く</translation>
    </message>
    <message>
        <source>Select or clear one more row</source>
        <translation>行を 1 つ追加で選択または解除</translation>
    </message>
    <message>
        <source>Select up to a row</source>
        <translation>ある行まで選択</translation>
    </message>
    <message>
        <source>Help Window</source>
        <translation>ヘルプウィンドウ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>ヘルプを閉じる</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message>
        <source>Creating groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>グループの作成にはスコープ %2 のトークンが必要ですが、プロファイル%1のトークンにはありません。</translation>
    </message>
    <message>
        <source>Changing groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>グループの変更にはスコープ %2 のトークンが必要ですが、プロファイル%1のトークンにはありません。</translation>
    </message>
    <message>
        <source>Deleting groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>グループの削除にはスコープ %2 のトークンが必要ですが、プロファイル%1のトークンにはありません。</translation>
    </message>
    <message>
        <source>Unarchiving groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>グループのアーカイブ解除にはスコープ %2 のトークンが必要ですが、プロファイル%1のトークンにはありません。</translation>
    </message>
    <message>
        <source>Transferring groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>グループの移管にはスコープ %2 のトークンが必要ですが、プロファイル%1のトークンにはありません。</translation>
    </message>
    <message>
        <source>Waiting for a location takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>ロケーションの待機にはスコープ %2 のトークンが必要ですが、プロファイル%1のトークンにはありません。</translation>
    </message>
    <message>
        <source>Making tokens of groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>グループのトークンの作成にはスコープ %2 のトークンが必要ですが、プロファイル%1のトークンにはありません。</translation>
    </message>
    <message>
        <source>Invalidating tokens of groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>グループのトークンの無効化にはスコープ %2 のトークンが必要ですが、プロファイル%1のトークンにはありません。</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; creating groups takes a token of the organization.</source>
        <translation>プロファイル%1のトークンは 1 つのグループのものです。グループの作成には組織のトークンが必要です。</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; changing others takes a token of the organization.</source>
        <translation>プロファイル%1のトークンは 1 つのグループのものです。ほかのグループの変更には組織のトークンが必要です。</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; deleting groups takes a token of the organization.</source>
        <translation>プロファイル%1のトークンは 1 つのグループのものです。グループの削除には組織のトークンが必要です。</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; unarchiving others takes a token of the organization.</source>
        <translation>プロファイル%1のトークンは 1 つのグループのものです。ほかのグループのアーカイブ解除には組織のトークンが必要です。</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; transferring groups takes a token of the organization.</source>
        <translation>プロファイル%1のトークンは 1 つのグループのものです。グループの移管には組織のトークンが必要です。</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; waiting for a location of others takes a token of the organization.</source>
        <translation>プロファイル%1のトークンは 1 つのグループのものです。ほかのグループのロケーションの待機には組織のトークンが必要です。</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; making tokens of others takes a token of the organization.</source>
        <translation>プロファイル%1のトークンは 1 つのグループのものです。ほかのグループのトークンの作成には組織のトークンが必要です。</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; invalidating tokens of others takes a token of the organization.</source>
        <translation>プロファイル%1のトークンは 1 つのグループのものです。ほかのグループのトークンの無効化には組織のトークンが必要です。</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not create groups here; an administrator of the organization can give it the right.</source>
        <translation>プロファイル%1のアカウントは、ここでグループを作成できません。権限は組織の管理者が与えることができます。</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not change groups here; an administrator of the organization can give it the right.</source>
        <translation>プロファイル%1のアカウントは、ここでグループを変更できません。権限は組織の管理者が与えることができます。</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not delete groups here; an administrator of the organization can give it the right.</source>
        <translation>プロファイル%1のアカウントは、ここでグループを削除できません。権限は組織の管理者が与えることができます。</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not unarchive groups here; an administrator of the organization can give it the right.</source>
        <translation>プロファイル%1のアカウントは、ここでグループのアーカイブ解除ができません。権限は組織の管理者が与えることができます。</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not transfer groups here; an administrator of the organization can give it the right.</source>
        <translation>プロファイル%1のアカウントは、ここでグループを移管できません。権限は組織の管理者が与えることができます。</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not wait for locations of groups here; an administrator of the organization can give it the right.</source>
        <translation>プロファイル%1のアカウントは、ここでグループのロケーションを待機できません。権限は組織の管理者が与えることができます。</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not make tokens of groups here; an administrator of the organization can give it the right.</source>
        <translation>プロファイル%1のアカウントは、ここでグループのトークンを作成できません。権限は組織の管理者が与えることができます。</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not invalidate tokens of groups here; an administrator of the organization can give it the right.</source>
        <translation>プロファイル%1のアカウントは、ここでグループのトークンを無効化できません。権限は組織の管理者が与えることができます。</translation>
    </message>
    <message>
        <source>Creating groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>グループの作成には権限 %2 が必要ですが、プロファイル%1のアカウントにはここでの権限がありません。</translation>
    </message>
    <message>
        <source>Changing groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>グループの変更には権限 %2 が必要ですが、プロファイル%1のアカウントにはここでの権限がありません。</translation>
    </message>
    <message>
        <source>Deleting groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>グループの削除には権限 %2 が必要ですが、プロファイル%1のアカウントにはここでの権限がありません。</translation>
    </message>
    <message>
        <source>Unarchiving groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>グループのアーカイブ解除には権限 %2 が必要ですが、プロファイル%1のアカウントにはここでの権限がありません。</translation>
    </message>
    <message>
        <source>Transferring groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>グループの移管には権限 %2 が必要ですが、プロファイル%1のアカウントにはここでの権限がありません。</translation>
    </message>
    <message>
        <source>Waiting for a location takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>ロケーションの待機には権限 %2 が必要ですが、プロファイル%1のアカウントにはここでの権限がありません。</translation>
    </message>
    <message>
        <source>Making tokens of groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>グループのトークンの作成には権限 %2 が必要ですが、プロファイル%1のアカウントにはここでの権限がありません。</translation>
    </message>
    <message>
        <source>Invalidating tokens of groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>グループのトークンの無効化には権限 %2 が必要ですが、プロファイル%1のアカウントにはここでの権限がありません。</translation>
    </message>
    <message>
        <source>The plan of the organization does not include another group.</source>
        <translation>組織のプランでは、これ以上グループを作成できません。</translation>
    </message>
    <message>
        <source>The plan of the organization does not include changing groups.</source>
        <translation>組織のプランには、グループの変更が含まれていません。</translation>
    </message>
    <message>
        <source>The plan of the organization does not include deleting groups.</source>
        <translation>組織のプランには、グループの削除が含まれていません。</translation>
    </message>
    <message>
        <source>The plan of the organization does not include unarchiving groups.</source>
        <translation>組織のプランには、グループのアーカイブ解除が含まれていません。</translation>
    </message>
    <message>
        <source>The plan of the organization does not include transferring groups.</source>
        <translation>組織のプランには、グループの移管が含まれていません。</translation>
    </message>
    <message>
        <source>The plan of the organization does not include waiting for a location.</source>
        <translation>組織のプランには、ロケーションの待機が含まれていません。</translation>
    </message>
    <message>
        <source>The plan of the organization does not include tokens of groups.</source>
        <translation>組織のプランには、グループのトークンが含まれていません。</translation>
    </message>
    <message>
        <source>The plan of the organization does not include invalidating tokens of groups.</source>
        <translation>組織のプランには、グループのトークンの無効化が含まれていません。</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to create groups.</source>
        <translation>プロファイル%1はロックされています。グループを作成するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to change groups.</source>
        <translation>プロファイル%1はロックされています。グループを変更するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to delete groups.</source>
        <translation>プロファイル%1はロックされています。グループを削除するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to unarchive groups.</source>
        <translation>プロファイル%1はロックされています。グループをアーカイブ解除するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to transfer groups.</source>
        <translation>プロファイル%1はロックされています。グループを移管するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to wait for locations of groups.</source>
        <translation>プロファイル%1はロックされています。グループのロケーションを待機するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to make tokens of groups.</source>
        <translation>プロファイル%1はロックされています。グループのトークンを作成するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to invalidate tokens of groups.</source>
        <translation>プロファイル%1はロックされています。グループのトークンを無効化するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>The program was started read-only: it creates no groups.</source>
        <translation>プログラムは読み取り専用で起動されたため、グループを作成しません。</translation>
    </message>
    <message>
        <source>The program was started read-only: it changes no groups.</source>
        <translation>プログラムは読み取り専用で起動されたため、グループを変更しません。</translation>
    </message>
    <message>
        <source>The program was started read-only: it deletes no groups.</source>
        <translation>プログラムは読み取り専用で起動されたため、グループを削除しません。</translation>
    </message>
    <message>
        <source>The program was started read-only: it unarchives no groups.</source>
        <translation>プログラムは読み取り専用で起動されたため、グループをアーカイブ解除しません。</translation>
    </message>
    <message>
        <source>The program was started read-only: it transfers no groups.</source>
        <translation>プログラムは読み取り専用で起動されたため、グループを移管しません。</translation>
    </message>
    <message>
        <source>The program was started read-only: it does not wait for locations.</source>
        <translation>プログラムは読み取り専用で起動されたため、ロケーションを待機しません。</translation>
    </message>
    <message>
        <source>The program was started read-only: it makes no tokens of groups.</source>
        <translation>プログラムは読み取り専用で起動されたため、グループのトークンを作成しません。</translation>
    </message>
    <message>
        <source>The program was started read-only: it invalidates no tokens.</source>
        <translation>プログラムは読み取り専用で起動されたため、トークンを無効化しません。</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be created once it is back.</source>
        <translation>プロファイル%1のプラットフォームが応答しません。応答が戻れば、グループを作成できます。</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be changed once it is back.</source>
        <translation>プロファイル%1のプラットフォームが応答しません。応答が戻れば、グループを変更できます。</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be deleted once it is back.</source>
        <translation>プロファイル%1のプラットフォームが応答しません。応答が戻れば、グループを削除できます。</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be unarchived once it is back.</source>
        <translation>プロファイル%1のプラットフォームが応答しません。応答が戻れば、グループをアーカイブ解除できます。</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be transferred once it is back.</source>
        <translation>プロファイル%1のプラットフォームが応答しません。応答が戻れば、グループを移管できます。</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: one can wait for locations once it is back.</source>
        <translation>プロファイル%1のプラットフォームが応答しません。応答が戻れば、ロケーションを待機できます。</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: tokens of groups can be made once it is back.</source>
        <translation>プロファイル%1のプラットフォームが応答しません。応答が戻れば、グループのトークンを作成できます。</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: tokens of groups can be invalidated once it is back.</source>
        <translation>プロファイル%1のプラットフォームが応答しません。応答が戻れば、グループのトークンを無効化できます。</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be created once it is.</source>
        <translation>組織の準備ができていません%1。準備ができれば、グループを作成できます。</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be changed once it is.</source>
        <translation>組織の準備ができていません%1。準備ができれば、グループを変更できます。</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be deleted once it is.</source>
        <translation>組織の準備ができていません%1。準備ができれば、グループを削除できます。</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be unarchived once it is.</source>
        <translation>組織の準備ができていません%1。準備ができれば、グループをアーカイブ解除できます。</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be transferred once it is.</source>
        <translation>組織の準備ができていません%1。準備ができれば、グループを移管できます。</translation>
    </message>
    <message>
        <source>The organization is not ready%1: one can wait for locations once it is.</source>
        <translation>組織の準備ができていません%1。準備ができれば、ロケーションを待機できます。</translation>
    </message>
    <message>
        <source>The organization is not ready%1: tokens of groups can be made once it is.</source>
        <translation>組織の準備ができていません%1。準備ができれば、グループのトークンを作成できます。</translation>
    </message>
    <message>
        <source>The organization is not ready%1: tokens of groups can be invalidated once it is.</source>
        <translation>組織の準備ができていません%1。準備ができれば、グループのトークンを無効化できます。</translation>
    </message>
    <message>
        <source>The group is built in: the platform itself needs it as it is.</source>
        <translation>組み込みグループです。プラットフォーム自体が、このままの状態で必要としています。</translation>
    </message>
    <message>
        <source>Groups of this kind stay in one location: there is none to add or to wait for.</source>
        <translation>この種類のグループは 1 つのロケーションにとどまります。追加や待機ができるロケーションはありません。</translation>
    </message>
    <message>
        <source>The primary location belongs to the group for good: it cannot be removed.</source>
        <translation>プライマリロケーションはグループに固定されており、外すことはできません。</translation>
    </message>
    <message>
        <source>The group is not archived: there is nothing to unarchive.</source>
        <translation>グループはアーカイブされていません。アーカイブ解除の必要はありません。</translation>
    </message>
    <message>
        <source>The group is archived: unarchive it first.</source>
        <translation>グループはアーカイブされています。先にアーカイブを解除してください。</translation>
    </message>
    <message>
        <source>This goes beyond the account&apos;s own rights, so it cannot be given.</source>
        <translation>このアカウント自身の権限を超えるため、与えることができません。</translation>
    </message>
    <message>
        <source>It could not be read, so it is not changed.</source>
        <translation>読み取れなかったため、変更できません。</translation>
    </message>
    <message>
        <source>The group is marked “Never Delete” on this computer: take the mark away first, in the Group menu.</source>
        <translation>このグループは、このコンピューターで「削除禁止」に設定されています。先に「グループ」メニューで設定を解除してください。</translation>
    </message>
    <message>
        <source>The platform offers no such thing.</source>
        <translation>プラットフォームはこの機能を提供していません。</translation>
    </message>
    <message>
        <source>Which groups are marked “Never Delete” cannot be read on this computer. Until it can, nothing is deleted.</source>
        <translation>どのグループが「削除禁止」に設定されているかを、このコンピューターで読み取れません。読み取れるまで、何も削除されません。</translation>
    </message>
    <message>
        <source>Which groups are marked “Never Delete” cannot be read from %1. Until it can, nothing is deleted.</source>
        <translation>どのグループが「削除禁止」に設定されているかを %1 から読み取れません。読み取れるまで、何も削除されません。</translation>
    </message>
    <message>
        <source>What is shown is from the last time. It can be worked with once the platform has answered.</source>
        <translation>表示されているのは前回の内容です。プラットフォームが応答すると操作できるようになります。</translation>
    </message>
</context>
<context>
    <name>NscaleFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;oles</source>
        <translation>ロール(&amp;O)</translation>
    </message>
    <message>
        <source>What everyone in the group may do, in its projects.</source>
        <translation>グループの所属者が、グループのプロジェクトで実行できることです。</translation>
    </message>
    <message>
        <source>The group has no role</source>
        <translation>グループにロールはありません</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>メンバー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add Member…</source>
        <translation>メンバーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>No user of the organization is in the group</source>
        <translation>グループに所属する組織のユーザーはいません</translation>
    </message>
    <message>
        <source>E&amp;xternal subjects</source>
        <translation>外部サブジェクト(&amp;X)</translation>
    </message>
    <message>
        <source>People whom only an identity provider knows. They can be taken out here, but not added.</source>
        <translation>ID プロバイダーだけが知っている人です。ここから外すことはできますが、追加はできません。</translation>
    </message>
    <message>
        <source>Nobody from outside is in the group</source>
        <translation>グループに外部の人はいません</translation>
    </message>
    <message>
        <source>Service a&amp;ccounts</source>
        <translation>サービスアカウント(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add Service Account…</source>
        <translation>サービスアカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>No service account is in the group</source>
        <translation>グループにサービスアカウントはありません</translation>
    </message>
    <message>
        <source>Pro&amp;jects</source>
        <translation>プロジェクト(&amp;J)</translation>
    </message>
    <message>
        <source>Where the roles of the group hold. Each project is changed by a request of its own.</source>
        <translation>グループのロールが有効な範囲です。各プロジェクトは個別のリクエストで変更されます。</translation>
    </message>
    <message>
        <source>&amp;Add Project…</source>
        <translation>プロジェクトを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>No project names the group</source>
        <translation>このグループを参照するプロジェクトはありません</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Add Ta&amp;g</source>
        <translation>タグを追加(&amp;G)</translation>
    </message>
    <message>
        <source>The group has no tags</source>
        <translation>グループにタグはありません</translation>
    </message>
    <message>
        <source>Nscale accepts letters A–Z, digits, dots, dashes and underscores, no spaces.</source>
        <translation>Nscale で使えるのは、英字 A–Z、数字、ピリオド、ハイフン、アンダースコアです。空白は使えません。</translation>
    </message>
    <message>
        <source>Nscale accepts at most 63 characters.</source>
        <translation>Nscale で使えるのは 63 文字までです。</translation>
    </message>
    <message>
        <source>At Nscale a name begins and ends with a letter or a digit.</source>
        <translation>Nscale では、名前の先頭と末尾は英字または数字です。</translation>
    </message>
</context>
<context>
    <name>NscaleUi</name>
    <message>
        <source>%1
Issuer: %2</source>
        <translation>%1
発行者: %2</translation>
    </message>
    <message>
        <source>external subject</source>
        <translation>外部サブジェクト</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>期限切れ (%1)</translation>
    </message>
    <message>
        <source>expires in less than a day</source>
        <translation>1 日以内に期限切れ</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>期限 %1</translation>
    </message>
    <message numerus="yes">
        <source>expires %1, in %n day(s)</source>
        <translation>
            <numerusform>期限 %1 (%n 日後)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Its token ends: %2</source>
        <translation>%1
トークンの期限: %2</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>このグループにはだれもいません</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>External subjects</source>
        <translation>外部サブジェクト</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>This group gives no role</source>
        <translation>このグループはロールを与えません</translation>
    </message>
    <message>
        <source>unknown role %1</source>
        <translation>不明なロール %1</translation>
    </message>
    <message>
        <source>hidden from this account, or gone</source>
        <translation>このアカウントからは見えないか、なくなっています</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>No project is linked to this group</source>
        <translation>このグループに関連付けられたプロジェクトはありません</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>稼働状況</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>detached from at least one project</source>
        <translation>少なくとも 1 件のプロジェクトから切り離される</translation>
    </message>
    <message numerus="yes">
        <source>detached from at least %Ln projects</source>
        <translation>
            <numerusform>少なくとも %Ln 件のプロジェクトから切り離される</numerusform>
        </translation>
    </message>
    <message>
        <source>detached from one project</source>
        <translation>1 件のプロジェクトから切り離される</translation>
    </message>
    <message numerus="yes">
        <source>detached from %Ln projects</source>
        <translation>
            <numerusform>%Ln 件のプロジェクトから切り離される</numerusform>
        </translation>
    </message>
    <message>
        <source>which is left without a group</source>
        <translation>そこにはグループが残らない</translation>
    </message>
    <message>
        <source>all of them left without a group</source>
        <translation>そのすべてにグループが残らない</translation>
    </message>
    <message>
        <source>one of them left without a group</source>
        <translation>うち 1 件にはグループが残らない</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left without a group</source>
        <translation>
            <numerusform>うち %Ln 件にはグループが残らない</numerusform>
        </translation>
    </message>
    <message>
        <source>which projects it is detached from could not be read</source>
        <translation>どのプロジェクトから切り離されるかは読み取れなかった</translation>
    </message>
    <message>
        <source>in no project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>one member loses the last group</source>
        <translation>1 人のメンバーが最後のグループを失う</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members lose their last group</source>
        <translation>
            <numerusform>%Ln 人のメンバーが最後のグループを失う</numerusform>
        </translation>
    </message>
    <message>
        <source>one service account loses its last group</source>
        <translation>サービスアカウント 1 件が最後のグループを失う</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts lose their last group</source>
        <translation>
            <numerusform>サービスアカウント %Ln 件が最後のグループを失う</numerusform>
        </translation>
    </message>
    <message>
        <source>at least: %1</source>
        <translation>少なくとも: %1</translation>
    </message>
    <message>
        <source>one person loses the role %1</source>
        <translation>1 人がロール %1 を失う</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people lose the role %1</source>
        <translation>
            <numerusform>%Ln 人がロール %1 を失う</numerusform>
        </translation>
    </message>
    <message>
        <source>which roles are lost could not be read</source>
        <translation>どのロールが失われるかは読み取れなかった</translation>
    </message>
    <message>
        <source>%1 · left without a group</source>
        <translation>%1 · グループが残らない</translation>
    </message>
    <message>
        <source>nobody loses a role or the last group</source>
        <translation>ロールや最後のグループを失う人はいない</translation>
    </message>
    <message>
        <source>Lose their last group</source>
        <translation>最後のグループを失うメンバー</translation>
    </message>
    <message>
        <source>Service accounts that lose their last group</source>
        <translation>最後のグループを失うサービスアカウント</translation>
    </message>
    <message>
        <source>Lose the role %1</source>
        <translation>ロール %1 を失うメンバー</translation>
    </message>
    <message>
        <source>members lose its roles</source>
        <translation>メンバーはこのグループのロールを失う</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>one service account</source>
        <translation>サービスアカウント 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n service accounts</source>
        <translation>
            <numerusform>サービスアカウント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>has no members; detached from its projects</source>
        <translation>メンバーなし。プロジェクトから切り離される</translation>
    </message>
    <message>
        <source>gives no role to %1; detached from its projects</source>
        <translation>%1 にロールを与えていない。プロジェクトから切り離される</translation>
    </message>
    <message>
        <source>takes one role from %1; detached from its projects</source>
        <translation>%1 がロール 1 個を失う。プロジェクトから切り離される</translation>
    </message>
    <message numerus="yes">
        <source>takes %n roles from %1; detached from its projects</source>
        <translation>
            <numerusform>%1 がロール %n 個を失う。プロジェクトから切り離される</numerusform>
        </translation>
    </message>
    <message>
        <source>Service tokens end 90 days after they were made and when they are rotated.</source>
        <translation>サービストークンは、作成から 90 日後と、ローテーションされたときに期限が切れます。</translation>
    </message>
    <message>
        <source>Creating groups takes the administrator role, and only roles that the token holds itself can be given to a group.</source>
        <translation>グループの作成には管理者ロールが必要です。グループに与えられるのは、トークン自体が持つロールだけです。</translation>
    </message>
    <message>
        <source>Changing groups takes the administrator role, and only roles that the token holds itself can be given to a group.</source>
        <translation>グループの変更には管理者ロールが必要です。グループに与えられるのは、トークン自体が持つロールだけです。</translation>
    </message>
    <message>
        <source>Groups are managed with the administrator role; auditors may read them, users and readers may not.</source>
        <translation>グループの管理には管理者ロールが必要です。監査者は読み取れますが、ユーザーと閲覧者は読み取れません。</translation>
    </message>
    <message>
        <source>Nscale also answers like this when the account no longer belongs to the organization.</source>
        <translation>アカウントが組織に属さなくなった場合も、Nscale はこのように応答します。</translation>
    </message>
    <message>
        <source>A service token: Nscale console → Settings → Service Tokens. It is shown there only once.</source>
        <translation>サービストークン: Nscale コンソール → Settings → Service Tokens。表示されるのは 1 回だけです。</translation>
    </message>
    <message>
        <source>name, description, tags, members, service accounts, projects, and roles as far as the token may give them</source>
        <translation>名前、説明、タグ、メンバー、サービスアカウント、プロジェクト、トークンで与えられる範囲のロール</translation>
    </message>
    <message>
        <source>the id, and whatever elsewhere names it</source>
        <translation>ID と、ほかの場所からの参照</translation>
    </message>
</context>
<context>
    <name>OrderState</name>
    <message>
        <source>This is being done just now.</source>
        <translation>現在、実行中です。</translation>
    </message>
    <message>
        <source>Select one group: this is done for one at a time.</source>
        <translation>グループを 1 つ選択してください。この操作は 1 つずつ行います。</translation>
    </message>
    <message>
        <source>The group has one location only: there is none to wait for.</source>
        <translation>このグループのロケーションは 1 つだけです。待機するロケーションはありません。</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>The group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Unarchiving %1… This can take a while.</source>
        <translation>%1 をアーカイブ解除しています… しばらくかかることがあります。</translation>
    </message>
    <message>
        <source>Transferring %1 to %2…</source>
        <translation>%1 を %2 に移管しています…</translation>
    </message>
    <message>
        <source>Waiting until %1 is ready in %2…</source>
        <translation>%2 で %1 の準備ができるのを待っています…</translation>
    </message>
    <message>
        <source>Making a token of %1…</source>
        <translation>%1 のトークンを作成しています…</translation>
    </message>
    <message>
        <source>Invalidating every token of %1…</source>
        <translation>%1 のトークンをすべて無効化しています…</translation>
    </message>
    <message>
        <source>%1 is unarchived.</source>
        <translation>%1 のアーカイブを解除しました。</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now.</source>
        <translation>%1 は %2 のものになりました。</translation>
    </message>
    <message>
        <source>%1 is ready in %2.</source>
        <translation>%2 で %1 の準備ができました。</translation>
    </message>
    <message>
        <source>A token of %1 was made.</source>
        <translation>%1 のトークンを作成しました。</translation>
    </message>
    <message>
        <source>Every token of %1 and of its databases has ended.</source>
        <translation>%1 とそのデータベースのトークンはすべて失効しました。</translation>
    </message>
    <message>
        <source>%1 was not unarchived.</source>
        <translation>%1 のアーカイブは解除されませんでした。</translation>
    </message>
    <message>
        <source>%1 was not transferred to %2.</source>
        <translation>%1 は %2 に移管されませんでした。</translation>
    </message>
    <message>
        <source>Whether %1 is ready in %2 could not be found out.</source>
        <translation>%2 で %1 の準備ができているかどうかを確認できませんでした。</translation>
    </message>
    <message>
        <source>No token of %1 was made.</source>
        <translation>%1 のトークンは作成されませんでした。</translation>
    </message>
    <message>
        <source>The tokens of %1 were not invalidated.</source>
        <translation>%1 のトークンは無効化されませんでした。</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>%1 から応答がありません。</translation>
    </message>
    <message>
        <source>No clear answer from %1.</source>
        <translation>%1 から明確な応答がありません。</translation>
    </message>
    <message>
        <source>%1 may or may not be unarchived.</source>
        <translation>%1 のアーカイブが解除されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 may or may not belong to %2 now.</source>
        <translation>%1 が %2 のものになったかどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 may or may not be ready in %2.</source>
        <translation>%2 で %1 の準備ができたかどうかは不明です。</translation>
    </message>
    <message>
        <source>A token of %1 may have been made.</source>
        <translation>%1 のトークンが作成された可能性があります。</translation>
    </message>
    <message>
        <source>The tokens of %1 may or may not have ended.</source>
        <translation>%1 のトークンが失効したかどうかは不明です。</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself: look at the list first.</source>
        <translation>自動で再送信されることはありません。まず一覧を確認してください。</translation>
    </message>
    <message>
        <source>Asking again changes nothing.</source>
        <translation>もう一度問い合わせても、何も変わりません。</translation>
    </message>
    <message>
        <source>If so, it works, and it is lost with the answer: it can be neither shown nor revoked by itself. Only invalidating every token of the group ends it.</source>
        <translation>作成された場合、そのトークンは使えますが、応答とともに失われたため、表示することも単独で取り消すこともできません。グループのトークンをすべて無効化しない限り失効しません。</translation>
    </message>
    <message>
        <source>Invalidating them once more makes it certain. Tokens that were made since then end, too.</source>
        <translation>もう一度無効化すれば確実です。その後に作成されたトークンも失効します。</translation>
    </message>
    <message>
        <source>It still shows %1 as archived.</source>
        <translation>%1 は引き続きアーカイブ済みと表示されています。</translation>
    </message>
    <message>
        <source>It still shows %1 in this organization.</source>
        <translation>%1 は引き続きこの組織に表示されています。</translation>
    </message>
    <message>
        <source>%1 is not ready in %2 yet.</source>
        <translation>%2 で %1 の準備はまだできていません。</translation>
    </message>
    <message>
        <source>%1 accepted the order.</source>
        <translation>%1 が操作を受け付けました。</translation>
    </message>
    <message>
        <source>Wait once more, or come back later.</source>
        <translation>もう一度待機するか、後でもう一度確認してください。</translation>
    </message>
    <message>
        <source>That can take a while; it is not sent again.</source>
        <translation>しばらくかかることがあります。再送信はされません。</translation>
    </message>
</context>
<context>
    <name>ProfileProblem</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>プロファイルに名前を付けてください。</translation>
    </message>
    <message>
        <source>Choose a platform.</source>
        <translation>プラットフォームを選んでください。</translation>
    </message>
    <message>
        <source>Enter an endpoint, for example https://api.example.com.</source>
        <translation>エンドポイントを入力してください (例: https://api.example.com)。</translation>
    </message>
    <message>
        <source>The endpoint has to begin with https:// so that nobody can read the token on the way.</source>
        <translation>途中でトークンを読み取られないように、エンドポイントは https:// で始めてください。</translation>
    </message>
    <message>
        <source>Take the user name or password out of the endpoint.</source>
        <translation>エンドポイントからユーザー名とパスワードを取り除いてください。</translation>
    </message>
    <message>
        <source>Take the part from “?” or “#” on out of the endpoint.</source>
        <translation>エンドポイントから「?」または「#」以降を取り除いてください。</translation>
    </message>
    <message>
        <source>Name the environment variable with the token.</source>
        <translation>トークンを入れた環境変数の名前を指定してください。</translation>
    </message>
    <message>
        <source>Names of environment variables have only letters, digits and _, and no digit first.</source>
        <translation>環境変数の名前に使えるのは英字、数字、_ だけで、先頭に数字は使えません。</translation>
    </message>
    <message>
        <source>Enter the command that prints the token.</source>
        <translation>トークンを出力するコマンドを入力してください。</translation>
    </message>
    <message>
        <source>Enter the host of the proxy, without a scheme.</source>
        <translation>プロキシのホストを、スキームなしで入力してください。</translation>
    </message>
    <message>
        <source>Enter the port of the proxy.</source>
        <translation>プロキシのポートを入力してください。</translation>
    </message>
    <message>
        <source>A time-out is out of its range.</source>
        <translation>タイムアウトの値が範囲外です。</translation>
    </message>
    <message>
        <source>Enter the client id that the provider gave for this program.</source>
        <translation>プロバイダーがこのプログラム用に発行したクライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>The address of the sign-in must begin with https://.</source>
        <translation>サインインのアドレスは https:// で始めてください。</translation>
    </message>
    <message>
        <source>The path of the redirect address must begin with a slash.</source>
        <translation>リダイレクトアドレスのパスはスラッシュで始めてください。</translation>
    </message>
    <message>
        <source>A sign-in in the browser needs a place that can store it: the keychain, the vault file or this session.</source>
        <translation>ブラウザーでのサインインには、その情報を保存できる場所 (キーチェーン、保管庫ファイル、またはこのセッション) が必要です。</translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>RecreateWords</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>ロール %1</translation>
    </message>
    <message>
        <source>%1, only each %2</source>
        <translation>%1 (各 %2 のみ)</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>members of the organization</source>
        <translation>組織のメンバー</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>type and name of an object</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>service accounts</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>ロケーション</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>A group of this name exists in %1: creating would return it unchanged.</source>
        <translation>この名前のグループが %1 にあります。作成しても、そのグループが変更なしで返されるだけです。</translation>
    </message>
    <message>
        <source>Choose another name for what comes back.</source>
        <translation>再作成するグループには別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A group of this name exists in %1, and names are unique there.</source>
        <translation>この名前のグループが %1 にあります。そこでは名前は一意です。</translation>
    </message>
    <message>
        <source>Primary location</source>
        <translation>プライマリロケーション</translation>
    </message>
    <message>
        <source>Groups that included it</source>
        <translation>これを含んでいたグループ</translation>
    </message>
    <message>
        <source>What it was allowed</source>
        <translation>このグループに許可されていたこと</translation>
    </message>
    <message>
        <source>What others were allowed to do with it</source>
        <translation>このグループに対してほかに許可されていたこと</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Creation</source>
        <translation>作成情報</translation>
    </message>
    <message>
        <source>Forgotten people</source>
        <translation>消去された人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object: right</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>holder: right</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>of the group and of its databases</source>
        <translation>グループとそのデータベースのもの</translation>
    </message>
    <message>
        <source>when it was created, and by whom</source>
        <translation>いつ、だれが作成したか</translation>
    </message>
    <message>
        <source>not all of it is known</source>
        <translation>一部が不明</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>taken out of the journal</source>
        <translation>ジャーナルから消去済み</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>復元できません</translation>
    </message>
    <message>
        <source>the platform makes a new one</source>
        <translation>プラットフォームが新しく作成</translation>
    </message>
    <message>
        <source>it could not be read before the deletion</source>
        <translation>削除前に読み取れませんでした</translation>
    </message>
    <message>
        <source>nobody knows who they were</source>
        <translation>だれだったかは不明</translation>
    </message>
    <message>
        <source>does not exist any more</source>
        <translation>もう存在しません</translation>
    </message>
    <message>
        <source>this account may not give the role</source>
        <translation>このアカウントはこのロールを与えられません</translation>
    </message>
    <message>
        <source>the groups would include each other in a circle</source>
        <translation>グループの包含関係が循環してしまいます</translation>
    </message>
    <message>
        <source>%1 did not take it over</source>
        <translation>%1 が引き継ぎませんでした</translation>
    </message>
    <message>
        <source>%1 gave no usable answer: it may have come back</source>
        <translation>%1 から有効な応答がありませんでした。元に戻った可能性があります</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>The journal does not know any more what was in this group.</source>
        <translation>このグループの内容は、ジャーナルにはもうありません。</translation>
    </message>
    <message>
        <source>Contents are dropped after the time that is chosen in the journal.</source>
        <translation>内容は、ジャーナルで指定した期間が過ぎると破棄されます。</translation>
    </message>
    <message>
        <source>The profile “%1” does not exist any more.</source>
        <translation>プロファイル「%1」はもう存在しません。</translation>
    </message>
    <message>
        <source>Groups are created again through the profile they were deleted with.</source>
        <translation>グループは、削除したときのプロファイルを使って再作成します。</translation>
    </message>
    <message>
        <source>The profile “%1” is not open.</source>
        <translation>プロファイル「%1」は開かれていません。</translation>
    </message>
    <message>
        <source>Refresh it, then check again.</source>
        <translation>更新してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>This account does not see the organization %1 any more.</source>
        <translation>このアカウントからは、組織 %1 が見えなくなりました。</translation>
    </message>
    <message>
        <source>All groups that the plan of %1 includes are in use.</source>
        <translation>%1 のプランで使えるグループは、すべて使用中です。</translation>
    </message>
    <message>
        <source>Delete another group, or change the plan at %1.</source>
        <translation>別のグループを削除するか、%1 でプランを変更してください。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>%1 already has a group of this name. A second one would be hard to tell apart.</source>
        <translation>%1 には、この名前のグループがすでにあります。もう 1 つあると区別しにくくなります。</translation>
    </message>
    <message>
        <source>Where the group was is not known.</source>
        <translation>グループがどこにあったかは不明です。</translation>
    </message>
    <message>
        <source>%1 does not offer the location %2 any more.</source>
        <translation>%1 は、ロケーション %2 を提供しなくなりました。</translation>
    </message>
    <message>
        <source>Create a new group in another location instead.</source>
        <translation>代わりに、別のロケーションに新しいグループを作成してください。</translation>
    </message>
    <message>
        <source>Whether these still exist could not be checked: %1.</source>
        <translation>これらがまだ存在するかどうかを確認できませんでした: %1。</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 created the group: check the list before trying again</source>
        <translation>%1 がグループを作成したかどうかは不明です。もう一度試す前に一覧を確認してください</translation>
    </message>
    <message>
        <source>The group was not created</source>
        <translation>グループは作成されませんでした</translation>
    </message>
    <message>
        <source>“%1” is back</source>
        <translation>「%1」を再作成しました</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is back, without %n part(s)</source>
        <translation>
            <numerusform>「%1」を再作成しました (%n 件を除く)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>platform, profile, organization</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>New id: %1</source>
        <translation>新しい ID: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind: thing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>kind: thing (reason)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>In the way:</source>
        <translation>妨げになっているもの:</translation>
    </message>
    <message>
        <source>Came back:</source>
        <translation>元に戻ったもの:</translation>
    </message>
    <message>
        <source>Did not come back:</source>
        <translation>元に戻らなかったもの:</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message>
        <source>The account sees no organization.</source>
        <translation>このアカウントから見える組織はありません。</translation>
    </message>
    <message>
        <source>Found one organization: %1</source>
        <translation>組織が 1 件見つかりました: %1</translation>
    </message>
    <message numerus="yes">
        <source>Found %n organizations: %1</source>
        <translation>
            <numerusform>組織が %n 件見つかりました: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform does not say whom the token belongs to.</source>
        <translation>プラットフォームは、トークンの持ち主を示していません。</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1 としてサインインしています</translation>
    </message>
    <message>
        <source>%1: the platform does not say when it expires</source>
        <translation>%1: プラットフォームは有効期限を示していません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>May create groups</source>
        <translation>グループを作成できます</translation>
    </message>
    <message>
        <source>May change groups</source>
        <translation>グループを変更できます</translation>
    </message>
    <message>
        <source>May delete groups</source>
        <translation>グループを削除できます</translation>
    </message>
    <message>
        <source>The platform does not say what this token may do.</source>
        <translation>プラットフォームは、このトークンで何ができるかを示していません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May create, change and delete groups</source>
        <translation>グループの作成、変更、削除ができます</translation>
    </message>
    <message>
        <source>Connected in %1 ms, without encryption (this computer)</source>
        <translation>%1 ミリ秒で接続しました。暗号化なし (このコンピューター)</translation>
    </message>
    <message>
        <source>Connected in %1 ms · %2</source>
        <translation>%1 ミリ秒で接続しました · %2</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>API key of a person</source>
        <translation>個人の API キー</translation>
    </message>
    <message>
        <source>API key of a service account</source>
        <translation>サービスアカウントの API キー</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>Group token</source>
        <translation>グループトークン</translation>
    </message>
    <message>
        <source>Session token of the command line</source>
        <translation>コマンドラインのセッショントークン</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>サービストークン</translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>%1, only for %2</source>
        <translation>%1 (%2 のみ)</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>期限切れ (%1)</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n minute(s)</source>
        <translation>
            <numerusform>%n 分後に期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n hour(s) (%1, %2)</source>
        <translation>
            <numerusform>%n 時間後に期限切れ (%1、%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s) (%1)</source>
        <translation>
            <numerusform>%n 日後に期限切れ (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>毎回尋ねる</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>Encrypted vault file</source>
        <translation>暗号化された保管庫ファイル</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>memory, asked for when needed</source>
        <translation>メモリ (必要なときに尋ねる)</translation>
    </message>
    <message>
        <source>memory, for this session only</source>
        <translation>メモリ (このセッションのみ)</translation>
    </message>
    <message>
        <source>the encrypted vault file</source>
        <translation>暗号化された保管庫ファイル</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 knows no organization %2, or does not show it to this token.</source>
        <translation>%1 に組織 %2 がないか、このトークンには表示されません。</translation>
    </message>
    <message>
        <source>Check how it is written: its short name, as in its address. A token of one organization may see no other.</source>
        <translation>表記を確認してください。アドレスに使われている短い名前を入力します。1 つの組織専用のトークンからは、ほかの組織が見えないことがあります。</translation>
    </message>
    <message>
        <source>The group is in %1 already.</source>
        <translation>グループはすでに %1 にあります。</translation>
    </message>
    <message>
        <source>Choose another organization.</source>
        <translation>別の組織を選んでください。</translation>
    </message>
    <message>
        <source>The account of the profile %1 is not seen to be in %2.</source>
        <translation>プロファイル %1 のアカウントは、%2 に属していないようです。</translation>
    </message>
    <message>
        <source>An owner of that organization can invite it as an administrator.</source>
        <translation>その組織の所有者が、管理者として招待できます。</translation>
    </message>
    <message>
        <source>Its role there is %1.</source>
        <translation>そこでのロールは %1 です。</translation>
    </message>
    <message>
        <source>The account of the profile %1 may not take groups into %2.</source>
        <translation>プロファイル %1 のアカウントは、%2 にグループを受け入れることができません。</translation>
    </message>
    <message>
        <source>Owners and administrators may; an owner can change it.</source>
        <translation>所有者と管理者には許可されています。変更は所有者ができます。</translation>
    </message>
    <message>
        <source>%1 already has a group of the name %2.</source>
        <translation>%1 には、%2 という名前のグループがすでにあります。</translation>
    </message>
    <message>
        <source>Rename one of the two first.</source>
        <translation>先に、どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>Which role the account has there could not be read, so it may still be refused.</source>
        <translation>アカウントがそこで持つロールを読み取れなかったため、拒否されることもあります。</translation>
    </message>
    <message>
        <source>The account&apos;s role there is %1.</source>
        <translation>アカウントのそこでのロールは %1 です。</translation>
    </message>
    <message>
        <source>Nothing is seen to be in the way of a transfer to %1.</source>
        <translation>%1 への移管の妨げになるものは見当たりません。</translation>
    </message>
</context>
<context>
    <name>TursoFields</name>
    <message>
        <source>A name of only dots has no address.</source>
        <translation>ピリオドだけの名前はアドレスにできません。</translation>
    </message>
    <message>
        <source>A name has no slash.</source>
        <translation>名前にスラッシュは使えません。</translation>
    </message>
    <message>
        <source>A name has no line ends or control characters.</source>
        <translation>名前に改行や制御文字は使えません。</translation>
    </message>
    <message>
        <source>Turso usually accepts only lower-case letters, digits and inner dashes, 64 at most.</source>
        <translation>Turso では通常、小文字の英字、数字、途中のハイフンだけを 64 文字まで使えます。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Turso addresses groups by name: whatever names this one has to follow.</source>
        <translation>Turso はグループを名前で識別します。このグループを名前で参照しているものは、すべて合わせて変更する必要があります。</translation>
    </message>
    <message>
        <source>D&amp;elete protection</source>
        <translation>削除保護(&amp;E)</translation>
    </message>
    <message>
        <source>While it is on, Turso refuses to delete the group.</source>
        <translation>オンの間、Turso はグループの削除を拒否します。</translation>
    </message>
    <message>
        <source>&amp;Locations</source>
        <translation>ロケーション(&amp;L)</translation>
    </message>
    <message>
        <source>The databases of the group live in each of them.</source>
        <translation>グループのデータベースは、これらのすべてに置かれます。</translation>
    </message>
    <message>
        <source>&amp;Add Location…</source>
        <translation>ロケーションを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Turso names no location for this group</source>
        <translation>Turso はこのグループのロケーションを示していません</translation>
    </message>
</context>
<context>
    <name>TursoUi</name>
    <message>
        <source>turso-server (%1)</source>
        <translation>turso-server (%1)</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>local development server</source>
        <translation>ローカル開発サーバー</translation>
    </message>
    <message>
        <source>Fly (legacy)</source>
        <translation>Fly (旧)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>機能低下</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>archived: its databases sleep until it is unarchived</source>
        <translation>アーカイブ済み: データベースはアーカイブ解除まで休止しています</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Delete protection</source>
        <translation>削除保護</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1/%2 groups</source>
        <translation>グループ %1/%2 件</translation>
    </message>
    <message>
        <source>%1 groups, no limit published</source>
        <translation>グループ %1 件 (上限は非公開)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>No database is in this group</source>
        <translation>このグループにデータベースはありません</translation>
    </message>
    <message>
        <source>delete protection on</source>
        <translation>削除保護オン</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>プライマリ</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>ロケーション</translation>
    </message>
    <message>
        <source>Turso names no location for this group</source>
        <translation>Turso はこのグループのロケーションを示していません</translation>
    </message>
    <message>
        <source>Primary location</source>
        <translation>プライマリロケーション</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>destroys at least one database</source>
        <translation>少なくとも 1 個のデータベースを破棄</translation>
    </message>
    <message numerus="yes">
        <source>destroys at least %Ln databases</source>
        <translation>
            <numerusform>少なくとも %Ln 個のデータベースを破棄</numerusform>
        </translation>
    </message>
    <message>
        <source>destroys one database</source>
        <translation>1 個のデータベースを破棄</translation>
    </message>
    <message numerus="yes">
        <source>destroys %Ln databases</source>
        <translation>
            <numerusform>%Ln 個のデータベースを破棄</numerusform>
        </translation>
    </message>
    <message>
        <source>one protected</source>
        <translation>保護 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%Ln protected</source>
        <translation>
            <numerusform>保護 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>destroys every database in it; which ones could not be read</source>
        <translation>中のデータベースをすべて破棄 (どれかは読み取れなかった)</translation>
    </message>
    <message>
        <source>has no database</source>
        <translation>データベースなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>保護あり</translation>
    </message>
    <message>
        <source>tokens of the group and of its databases stop working; Turso does not tell which there are</source>
        <translation>グループとそのデータベースのトークンが使えなくなる (どのトークンがあるかは Turso が示していない)</translation>
    </message>
    <message>
        <source>Databases that are destroyed</source>
        <translation>破棄されるデータベース</translation>
    </message>
    <message>
        <source>The other organization owns the group and its databases from then on, and pays for them. Only its people can give them back.</source>
        <translation>以後、グループとそのデータベースは移管先の組織のものとなり、料金もその組織が支払います。返還できるのは、その組織の人だけです。</translation>
    </message>
    <message>
        <source>Every database gets a new host name. The old addresses go on working for a while: change what uses them.</source>
        <translation>どのデータベースにも新しいホスト名が付きます。古いアドレスはしばらくの間使えます。使っているものを変更してください。</translation>
    </message>
    <message>
        <source>API tokens that belong to this group alone are revoked.</source>
        <translation>このグループだけに属する API トークンは取り消されます。</translation>
    </message>
    <message>
        <source>Every token of the group, and of each database in it, ends. Whatever uses one is refused until it has a new token.</source>
        <translation>グループと、その中の各データベースのトークンがすべて失効します。使っているものは、新しいトークンを設定するまで拒否されます。</translation>
    </message>
    <message>
        <source>Open connections drop, at the latest within an hour.</source>
        <translation>開いている接続は、遅くとも 1 時間以内に切れます。</translation>
    </message>
    <message>
        <source>It is for all databases of the group, also those that are created later.</source>
        <translation>グループのすべてのデータベースに有効です。後から作成されるものも含みます。</translation>
    </message>
    <message>
        <source>It is shown once and is in no list. It cannot be revoked by itself: only invalidating every token of the group ends it before its time.</source>
        <translation>表示されるのは 1 回だけで、どの一覧にも載りません。単独では取り消せません。期限より前に失効させるには、グループのトークンをすべて無効化するしかありません。</translation>
    </message>
    <message>
        <source>Queries with this token may read the ticked databases beside the one they run in (ATTACH).</source>
        <translation>このトークンを使うクエリは、実行先のデータベースのほかに、チェックを付けたデータベースも読み取れます (ATTACH)。</translation>
    </message>
    <message>
        <source>destroys every database in it</source>
        <translation>中のデータベースをすべて破棄</translation>
    </message>
    <message>
        <source>destroys every database in it (%1)</source>
        <translation>中のデータベースをすべて破棄 (%1)</translation>
    </message>
    <message>
        <source>delete protection is on</source>
        <translation>削除保護がオン</translation>
    </message>
    <message>
        <source>Turso destroys every database in the group, with all data. This cannot be undone.</source>
        <translation>Turso は、グループ内のデータベースを、データも含めてすべて破棄します。この操作は元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>Turso destroys every database in these %n groups, with all data. This cannot be undone.</source>
        <translation>
            <numerusform>Turso は、これら %n 件のグループ内のデータベースを、データも含めてすべて破棄します。この操作は元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its delete protection is on: turn that off first, in the Group menu.</source>
        <translation>削除保護がオンです。先に「グループ」メニューでオフにしてください。</translation>
    </message>
    <message>
        <source>If delete protection is on, turn it off first, in the Group menu.</source>
        <translation>削除保護がオンの場合は、先に「グループ」メニューでオフにしてください。</translation>
    </message>
    <message>
        <source>This looks like the token of a database or a group. Groups are managed with a platform API token of the organization.</source>
        <translation>データベースまたはグループのトークンのようです。グループの管理には、組織のプラットフォーム API トークンを使います。</translation>
    </message>
    <message>
        <source>What was sent does not look like a Turso token at all.</source>
        <translation>送信されたものは、Turso のトークンではないようです。</translation>
    </message>
    <message>
        <source>How Turso is doing stands at status.turso.tech.</source>
        <translation>Turso の稼働状況は status.turso.tech で確認できます。</translation>
    </message>
    <message>
        <source>Likely causes: the account has no membership or too small a role in the organization, or the token belongs to one group; such tokens never create, change or delete groups.</source>
        <translation>考えられる原因: アカウントが組織のメンバーでないか、ロールが不足しています。または、トークンが 1 つのグループのものです。そのようなトークンでは、グループの作成、変更、削除はできません。</translation>
    </message>
    <message>
        <source>Likely causes: the account has no membership in the organization, or the token was made for another one.</source>
        <translation>考えられる原因: アカウントが組織のメンバーでないか、トークンが別の組織用に作成されたものです。</translation>
    </message>
    <message>
        <source>More than one group needs a paid plan. Plans are changed on app.turso.tech, under Billing.</source>
        <translation>2 つ以上のグループを持つには、有料プランが必要です。プランは app.turso.tech の Billing で変更します。</translation>
    </message>
    <message>
        <source>A platform API token (Turso dashboard → Settings → API Tokens), not the token of a database or group.</source>
        <translation>プラットフォーム API トークン (Turso ダッシュボード → Settings → API Tokens)。データベースやグループのトークンではありません。</translation>
    </message>
    <message>
        <source>Use the &amp;personal account&apos;s own path</source>
        <translation>個人アカウント専用のパスを使う(&amp;P)</translation>
    </message>
    <message>
        <source>Lists the groups of the account itself through the older path without an organization. Only for accounts whose organization cannot be listed</source>
        <translation>組織を含まない古いパスで、アカウント自体のグループを取得します。組織を一覧できないアカウント専用です</translation>
    </message>
    <message>
        <source>Ask region.turso.io for the &amp;closest location</source>
        <translation>region.turso.io に最寄りのロケーションを問い合わせる(&amp;C)</translation>
    </message>
    <message>
        <source>For a suggestion in the New Group form. The token is not sent there, but the host sees this computer&apos;s address</source>
        <translation>「新しいグループ」フォームでの候補の提示に使います。トークンは送信されませんが、ホストにはこのコンピューターのアドレスが分かります</translation>
    </message>
    <message>
        <source>name, locations and delete protection</source>
        <translation>名前、ロケーション、削除保護</translation>
    </message>
    <message>
        <source>databases and their data, tokens, the internal id</source>
        <translation>データベースとそのデータ、トークン、内部 ID</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>配色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>groupdesk::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Groups on Turso, Braintrust and Nscale, in one window</source>
        <translation>Turso、Braintrust、Nscale のグループを 1 つのウィンドウで</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>closest region</source>
        <translation>最寄りのリージョン</translation>
    </message>
    <message>
        <source>About Groupdesk</source>
        <translation>Groupdesk について</translation>
    </message>
    <message>
        <source>Contacts only</source>
        <translation>接続先はこれだけです</translation>
    </message>
    <message>
        <source>no host: there is no profile yet</source>
        <translation>ホストなし: プロファイルがまだありません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>MIT; comes with no warranty</source>
        <translation>MIT (無保証)</translation>
    </message>
    <message>
        <source>SQLite: public domain</source>
        <translation>SQLite: パブリックドメイン</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>使用ライブラリ</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>ライセンス全文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy System &amp;Information</source>
        <translation>システム情報をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Versions, desktop, language and screens: for the report of a fault. No names, hosts or tokens</source>
        <translation>バージョン、デスクトップ、言語、画面の情報です。不具合の報告に使います。名前、ホスト、トークンは含みません</translation>
    </message>
    <message>
        <source>This folder could not be opened: %1</source>
        <translation>このフォルダーを開けませんでした: %1</translation>
    </message>
    <message>
        <source>Copied. Paste it where you report the fault.</source>
        <translation>コピーしました。不具合を報告する場所に貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>groupdesk::Application</name>
    <message>
        <source>The demo could not start: %1</source>
        <translation>デモを開始できませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) in %1 cannot be shown</source>
        <translation>
            <numerusform>%1 の %n 件のプロファイルを表示できません</numerusform>
        </translation>
    </message>
    <message>
        <source>They lack an id or repeat one. They are kept in the file as they are.</source>
        <translation>ID がないか、重複しています。ファイルには元のまま残してあります。</translation>
    </message>
    <message>
        <source>Profiles and preferences</source>
        <translation>プロファイルと設定</translation>
    </message>
    <message>
        <source>Journal, drafts and window state</source>
        <translation>ジャーナル、下書き、ウィンドウの状態</translation>
    </message>
    <message>
        <source>Lists of the last time</source>
        <translation>前回の一覧</translation>
    </message>
</context>
<context>
    <name>groupdesk::BatchDialog</name>
    <message>
        <source>Show &amp;only what did not succeed</source>
        <translation>成功しなかったものだけを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Deleting Groups</source>
        <translation>グループの削除中</translation>
    </message>
    <message>
        <source>Progress of the deletion</source>
        <translation>削除の進行状況</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>Groups of this batch</source>
        <translation>一括削除するグループ</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>レポートをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy what became of every group, as text</source>
        <translation>各グループの結果をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Sa&amp;ve Report…</source>
        <translation>レポートを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Write what became of every group into a file, as text or as a table</source>
        <translation>各グループの結果を、テキストまたは表としてファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Stop After Current</source>
        <translation>現在の処理後に停止(&amp;S)</translation>
    </message>
    <message>
        <source>Finish the groups in progress and start no other</source>
        <translation>進行中のグループだけを完了し、ほかは開始しません</translation>
    </message>
    <message>
        <source>Deleting the group…</source>
        <translation>グループを削除しています…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln groups…</source>
        <translation>
            <numerusform>グループ %Ln 件を削除しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln &amp;Failed</source>
        <translation>
            <numerusform>失敗した %Ln 件を再試行(&amp;F)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about the refused groups and send their deletion again</source>
        <translation>拒否されたグループについて確認し、削除をもう一度送信します</translation>
    </message>
    <message>
        <source>Run in &amp;Background</source>
        <translation>バックグラウンドで実行(&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Go on without this window; the status bar shows how far it is</source>
        <translation>このウィンドウを閉じて続けます。進行状況はステータスバーに表示されます</translation>
    </message>
    <message>
        <source>Deletion of Groups</source>
        <translation>グループの削除</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>レポートをコピーしました。</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>表 (*.csv);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>レポートを %1 に保存しました。</translation>
    </message>
    <message>
        <source>The report could not be written to %1</source>
        <translation>%1 にレポートを書き込めませんでした</translation>
    </message>
</context>
<context>
    <name>groupdesk::BatchModel</name>
    <message>
        <source>%1
id: %2</source>
        <translation>%1
ID: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1、%2、%3: %4</translation>
    </message>
</context>
<context>
    <name>groupdesk::ChangeTree</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>変更後: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old and new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (追加)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (外す)</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>追加 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>外す %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>groupdesk::ChoiceList</name>
    <message>
        <source>Filter by name…</source>
        <translation>名前でフィルター…</translation>
    </message>
    <message>
        <source>%1: filter</source>
        <translation>%1: フィルター</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>選択できるものがありません。</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%2 件中 %1 件を選択</translation>
    </message>
</context>
<context>
    <name>groupdesk::ClassBand</name>
    <message>
        <source>Lock Now</source>
        <translation>今すぐロック</translation>
    </message>
    <message numerus="yes">
        <source>%1: all groups of %n profile(s)</source>
        <translation>
            <numerusform>%1: プロファイル %n 件の全グループ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all groups of %n profile(s)</source>
        <translation>
            <numerusform>プロファイル %n 件の全グループ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ConfirmField</name>
    <message>
        <source>Upper and lower case count; the text may be pasted</source>
        <translation>大文字と小文字は区別されます。貼り付けも可能です</translation>
    </message>
    <message>
        <source>Type “%1” to continue:</source>
        <translation>続けるには「%1」と入力してください:</translation>
    </message>
    <message>
        <source>Type “%1” to continue</source>
        <translation>続けるには「%1」と入力してください</translation>
    </message>
</context>
<context>
    <name>groupdesk::ConflictDialog</name>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>相手側を採用(&amp;T)</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>自分側を採用(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Apply Result</source>
        <translation>結果を適用(&amp;A)</translation>
    </message>
    <message>
        <source>Compare Changes</source>
        <translation>変更の比較</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep what is there now in the selected rows (Left)</source>
        <translation>選択した行で、現在の内容を残します (左)</translation>
    </message>
    <message>
        <source>Take what was typed here in the selected rows (Right)</source>
        <translation>選択した行で、ここで入力した内容を採用します (右)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose theirs or mine for %1.</source>
        <translation>%1 について、相手側か自分側かを選んでください。</translation>
    </message>
    <message>
        <source>Take the result over into the editor</source>
        <translation>結果をエディターに引き継ぎます</translation>
    </message>
    <message>
        <source>Nothing is sent yet: the result goes to the editor.</source>
        <translation>まだ何も送信されません。結果はエディターに入ります。</translation>
    </message>
    <message>
        <source>%1 was changed at %2 while it was edited here.</source>
        <translation>%1 は、ここで編集している間に %2 に変更されました。</translation>
    </message>
    <message>
        <source>%1 does not say who changed it.</source>
        <translation>%1 は、だれが変更したかを示していません。</translation>
    </message>
    <message>
        <source>Last changed by %1.</source>
        <translation>最終変更者: %1。</translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation>最終変更: %1。</translation>
    </message>
    <message>
        <source>Last changed by %1, %2.</source>
        <translation>最終変更: %1、%2。</translation>
    </message>
</context>
<context>
    <name>groupdesk::ConflictModel</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>現在の内容</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分側</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選んでください</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1、選択済み</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1、未選択</translation>
    </message>
</context>
<context>
    <name>groupdesk::ConflictView</name>
    <message>
        <source>What differs</source>
        <translation>相違点</translation>
    </message>
</context>
<context>
    <name>groupdesk::CurlButton</name>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>cURL としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy what would be sent as a command, with a variable for the token</source>
        <translation>送信される内容をコマンドとしてコピーします (トークンは変数になります)</translation>
    </message>
    <message>
        <source>Nothing to Copy</source>
        <translation>コピーするものなし</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>groupdesk::DeleteDialog</name>
    <message>
        <source>Delete Group</source>
        <translation>グループの削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Groups</source>
        <translation>
            <numerusform>グループ %n 件の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups to delete</source>
        <translation>削除するグループ</translation>
    </message>
    <message>
        <source>Reading what goes with the groups</source>
        <translation>グループと一緒に失われるものの読み取り</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading once more what goes with it, right before deleting.</source>
        <translation>削除の直前に、一緒に失われるものをもう一度読み取っています。</translation>
    </message>
    <message>
        <source>There is nothing to delete: every group here is skipped or gone.</source>
        <translation>削除するものがありません。ここにあるグループはすべて、スキップされるか、なくなっています。</translation>
    </message>
    <message>
        <source>The button works once it is known what goes with it.</source>
        <translation>一緒に失われるものが分かると、ボタンが使えるようになります。</translation>
    </message>
    <message>
        <source>The button works once the text is typed exactly.</source>
        <translation>テキストを正確に入力すると、ボタンが使えるようになります。</translation>
    </message>
    <message>
        <source>One moment: read the list first.</source>
        <translation>まず一覧をお読みください。</translation>
    </message>
    <message>
        <source>None of these groups can be deleted</source>
        <translation>これらのグループはどれも削除できません</translation>
    </message>
    <message>
        <source>Delete this group?</source>
        <translation>このグループを削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups?</source>
        <translation>
            <numerusform>グループ %n 件を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this group in %1?</source>
        <translation>%1 のこのグループを削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups in %1?</source>
        <translation>
            <numerusform>%1 のグループ %n 件を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>この操作は取り消せません</translation>
    </message>
    <message>
        <source>&amp;Delete Group</source>
        <translation>グループを削除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Groups</source>
        <translation>
            <numerusform>グループ %n 件を削除(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading once more, right before deleting…</source>
        <translation>削除の直前に、もう一度読み取っています…</translation>
    </message>
    <message>
        <source>Reading what goes with it… %1 of %2</source>
        <translation>一緒に失われるものを読み取っています… %1 / %2</translation>
    </message>
    <message>
        <source>Reading what goes with it…</source>
        <translation>一緒に失われるものを読み取っています…</translation>
    </message>
    <message>
        <source>What goes with some of these groups could not be read. It may be more than is said here.</source>
        <translation>一部のグループについて、一緒に失われるものを読み取れませんでした。ここに示したものより多い可能性があります。</translation>
    </message>
    <message>
        <source>This changed since it was shown. Nothing was deleted; look again.</source>
        <translation>表示した後に変わりました。何も削除されていません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 is the last administrator group of %2: nobody would be left to manage it.</source>
        <translation>%1 は %2 の最後の管理者グループです。管理できる人がいなくなります。</translation>
    </message>
    <message>
        <source>With %1 the last administrators go: nobody would be left to manage what they manage.</source>
        <translation>%1 とともに、最後の管理者がいなくなります。その管理対象を管理できる人がいなくなります。</translation>
    </message>
    <message>
        <source>You would lock yourself out: the account of this token loses rights with %1.</source>
        <translation>自分自身を締め出すことになります。このトークンのアカウントは、%1 とともに権限を失います。</translation>
    </message>
    <message>
        <source>Can be made again from the recycle bin: %1.
Never comes back: %2.</source>
        <translation>ごみ箱から再作成できるもの: %1。
元に戻らないもの: %2。</translation>
    </message>
    <message>
        <source>%1: the recycle bin can make again %2. Never comes back: %3.</source>
        <translation>%1: ごみ箱から再作成できるもの: %2。元に戻らないもの: %3。</translation>
    </message>
</context>
<context>
    <name>groupdesk::DeletionController</name>
    <message>
        <source>is being deleted already</source>
        <translation>すでに削除中です</translation>
    </message>
    <message>
        <source>These groups are not in the list any more.</source>
        <translation>これらのグループは、もう一覧にありません。</translation>
    </message>
    <message>
        <source>Groups Are Being Deleted</source>
        <translation>グループの削除中</translation>
    </message>
    <message>
        <source>Groups are still being deleted: %1 of %2 are done.</source>
        <translation>グループの削除が続いています: %2 件中 %1 件が完了しました。</translation>
    </message>
    <message>
        <source>Stopping finishes what is in progress and starts no other; the rest stays as it is.</source>
        <translation>停止すると、進行中のものだけを完了し、ほかは開始しません。残りは元のままです。</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop After Current and Close</source>
        <translation>現在の処理後に停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>%1 was already gone.</source>
        <translation>%1 はすでにありませんでした。</translation>
    </message>
    <message>
        <source>%1 was deleted: no clear answer came, but the list no longer has it.</source>
        <translation>%1 を削除しました。明確な応答はありませんでしたが、一覧にはもうありません。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>%1 was deleted by %2 at %3.</source>
        <translation>%1 を %2 が %3 に削除しました。</translation>
    </message>
    <message>
        <source>Deleting has ended</source>
        <translation>削除が終わりました</translation>
    </message>
    <message>
        <source>Show &amp;Report</source>
        <translation>レポートを表示(&amp;R)</translation>
    </message>
    <message>
        <source>Deleting… %1 of %2</source>
        <translation>削除中… %1 / %2</translation>
    </message>
</context>
<context>
    <name>groupdesk::DeletionModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1、%2、%3: %4</translation>
    </message>
    <message>
        <source>%1
id: %2</source>
        <translation>%1
ID: %2</translation>
    </message>
    <message>
        <source>delete protection is on</source>
        <translation>削除保護がオン</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>Already gone: somebody else deleted it. It is left out.</source>
        <translation>すでにありません。ほかの人が削除しました。対象から除きます。</translation>
    </message>
    <message>
        <source>What goes with it could not be read. As far as the table knows: %1</source>
        <translation>一緒に失われるものを読み取れませんでした。表から分かる範囲: %1</translation>
    </message>
    <message>
        <source>Is called “%1” now</source>
        <translation>現在の名前は「%1」です</translation>
    </message>
</context>
<context>
    <name>groupdesk::DescriptionSection</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>groupdesk::Desk</name>
    <message>
        <source>The keychain is not used in portable mode.</source>
        <translation>ポータブルモードではキーチェーンを使用しません。</translation>
    </message>
    <message>
        <source>The journal could not be read, and a new one was begun</source>
        <translation>ジャーナルを読み取れなかったため、新しいジャーナルを開始しました</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>破損したファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of Groupdesk</source>
        <translation>ジャーナルが Groupdesk の新しいバージョンで書き込まれています</translation>
    </message>
    <message>
        <source>It is left as it is. Nothing can be changed with this version, because every change is noted first. Update Groupdesk.</source>
        <translation>元のまま残してあります。変更はすべて先に記録されるため、このバージョンでは何も変更できません。Groupdesk をアップデートしてください。</translation>
    </message>
    <message>
        <source>Something could not be noted in the journal</source>
        <translation>ジャーナルに記録できないものがありました</translation>
    </message>
    <message>
        <source>What cannot be noted is not sent. What was sent before and has no end in the journal is looked up at the next start.</source>
        <translation>記録できないものは送信されません。すでに送信され、ジャーナルに終了の記録がないものは、次回の起動時に照会されます。</translation>
    </message>
</context>
<context>
    <name>groupdesk::DetailHeader</name>
    <message>
        <source>Never Delete: marked on this computer</source>
        <translation>削除禁止: このコンピューターで設定</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>What else can be done with this group</source>
        <translation>このグループに対するその他の操作</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy the group&apos;s id</source>
        <translation>グループの ID をコピーします</translation>
    </message>
</context>
<context>
    <name>groupdesk::DetailPane</name>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>cURL としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the request that reads this group as a command, with a variable for the token</source>
        <translation>このグループを読み取るリクエストをコマンドとしてコピーします (トークンは変数になります)</translation>
    </message>
    <message>
        <source>Details of the group</source>
        <translation>グループの詳細</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>No group selected</source>
        <translation>グループが選択されていません</translation>
    </message>
    <message>
        <source>Select a group to see who and what is in it.</source>
        <translation>グループを選択すると、所属者と内容が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) selected</source>
        <translation>
            <numerusform>グループ %n 件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions apply to all of them.</source>
        <translation>操作はすべてに適用されます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>変更者</translation>
    </message>
</context>
<context>
    <name>groupdesk::EditController</name>
    <message>
        <source>%1 has unsaved changes.</source>
        <translation>%1 に保存していない変更があります。</translation>
    </message>
    <message>
        <source>Save or discard them first, then try again. Nothing was sent.</source>
        <translation>先に保存または破棄してから、もう一度試してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>%1 is being saved. It can be closed when that is done.</source>
        <translation>%1 を保存しています。完了したら閉じることができます。</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>変更の破棄</translation>
    </message>
    <message>
        <source>Discard the changes of %1?</source>
        <translation>%1 の変更を破棄しますか?</translation>
    </message>
    <message>
        <source>The form shows the group as it was read last. Nothing is sent.</source>
        <translation>フォームには、最後に読み取ったグループの内容が表示されます。何も送信されません。</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s) from an earlier run</source>
        <translation>
            <numerusform>前回の実行で保存していない編集が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed for %1 is kept on this computer. Nothing was sent.</source>
        <translation>%1 について入力した内容は、このコンピューターに残っています。何も送信されていません。</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>続ける(&amp;O)</translation>
    </message>
    <message>
        <source>D&amp;iscard…</source>
        <translation>破棄(&amp;I)…</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s) of profiles that are no longer there</source>
        <translation>
            <numerusform>なくなったプロファイルの、保存していない編集が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed for %1 cannot be saved any more.</source>
        <translation>%1 について入力した内容は、もう保存できません。</translation>
    </message>
    <message>
        <source>Discard Drafts</source>
        <translation>下書きの破棄</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n draft(s)?</source>
        <translation>
            <numerusform>下書き %n 件を破棄しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed for %1 is lost. The groups stay as they are.</source>
        <translation>%1 について入力した内容は失われます。グループは元のままです。</translation>
    </message>
    <message>
        <source>&amp;Keep Drafts</source>
        <translation>下書きを残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard Drafts</source>
        <translation>下書きを破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>保存していない変更</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>%1 の変更が保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>The changes of %n group(s) are not saved.</source>
        <translation>
            <numerusform>グループ %n 件の変更が保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep D&amp;raft</source>
        <translation>下書きを残す(&amp;R)</translation>
    </message>
    <message>
        <source>Keep D&amp;rafts</source>
        <translation>下書きを残す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save Group</source>
        <translation>グループを保存(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n Group(s)</source>
        <translation>
            <numerusform>グループ %n 件を保存(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>%1 is being saved.</source>
        <translation>%1 を保存しています。</translation>
    </message>
    <message>
        <source>If the window is closed now, nobody is told what came of it. What was sent already is not called back.</source>
        <translation>今ウィンドウを閉じると、結果は表示されません。送信済みのものは取り消されません。</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>待つ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Leave Now</source>
        <translation>今すぐ閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>groupdesk::EditFlow</name>
    <message>
        <source>The unsaved changes of %1 cannot be kept on this computer. They are lost if the program ends.</source>
        <translation>%1 の保存していない変更を、このコンピューターに残せません。プログラムが終了すると失われます。</translation>
    </message>
    <message>
        <source>The draft from %1 is kept.</source>
        <translation>%1 の下書きを残してあります。</translation>
    </message>
    <message>
        <source>Draft from %1</source>
        <translation>%1 の下書き</translation>
    </message>
    <message>
        <source>What was typed then is in the form again. Nothing was sent.</source>
        <translation>そのときの入力内容がフォームに戻りました。何も送信されていません。</translation>
    </message>
    <message>
        <source>Draft from %1: the group has changed since then</source>
        <translation>%1 の下書き: その後、グループが変わりました</translation>
    </message>
    <message>
        <source>What was typed then is in the form again. Compare it with what is there now before it is saved.</source>
        <translation>そのときの入力内容がフォームに戻りました。保存する前に、現在の内容と比較してください。</translation>
    </message>
    <message>
        <source>There is nothing to change: the group is like this already.</source>
        <translation>変更するものはありません。グループはすでにこの内容です。</translation>
    </message>
    <message>
        <source>The group has changed since. Compare both, and choose what is to stay.</source>
        <translation>その後、グループが変わりました。両方を比較して、残すものを選んでください。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>The profile of this group was removed.</source>
        <translation>このグループのプロファイルは取り除かれました。</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比較(&amp;M)…</translation>
    </message>
    <message>
        <source>The result is in the form. Nothing was sent yet.</source>
        <translation>結果はフォームに入っています。まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Look it over, then save.</source>
        <translation>内容を見直してから保存してください。</translation>
    </message>
    <message>
        <source>The form shows the group as it is now.</source>
        <translation>フォームには、現在のグループの内容が表示されています。</translation>
    </message>
    <message>
        <source>None of the changes made here are left.</source>
        <translation>ここで行った変更は残っていません。</translation>
    </message>
    <message>
        <source>This cannot be saved yet.</source>
        <translation>まだ保存できません。</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>The form shows the group as %1 has it now.</source>
        <translation>フォームには、現在 %1 にあるグループの内容が表示されています。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>There was nothing to save: the group is like this already.</source>
        <translation>保存するものはありませんでした。グループはすでにこの内容です。</translation>
    </message>
    <message>
        <source>Nothing was saved: the group has changed since it was opened here.</source>
        <translation>何も保存されませんでした。ここで開いた後に、グループが変わりました。</translation>
    </message>
    <message>
        <source>Compare both, and choose what is to stay.</source>
        <translation>両方を比較して、残すものを選んでください。</translation>
    </message>
    <message>
        <source>Nothing was saved: something would be lost, which has to be accepted.</source>
        <translation>何も保存されませんでした。失われるものがあり、その承認が必要です。</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>確認(&amp;V)…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2 changes were made.</source>
        <translation>%2 件中 %1 件の変更が行われました。</translation>
    </message>
    <message>
        <source>Made: %1.</source>
        <translation>行われた変更: %1。</translation>
    </message>
    <message>
        <source>Not made: %1.</source>
        <translation>行われなかった変更: %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 の応答: 「%2」</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>詳細(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself. What was typed is kept here. Check what the group says now before anything else.</source>
        <translation>自動で再送信されることはありません。入力した内容はここに残っています。まず、グループの現在の内容を確認してください。</translation>
    </message>
    <message>
        <source>%1 accepted the changes, but does not show all of them yet.</source>
        <translation>%1 は変更を受け付けましたが、まだすべては反映されていません。</translation>
    </message>
    <message>
        <source>That can take a while. What was typed is kept here until they are seen.</source>
        <translation>しばらくかかることがあります。反映が確認されるまで、入力した内容はここに残ります。</translation>
    </message>
    <message>
        <source>&amp;Save Again</source>
        <translation>もう一度保存(&amp;S)</translation>
    </message>
    <message>
        <source>The group does not show these changes: %1.</source>
        <translation>次の変更がグループに反映されていません: %1。</translation>
    </message>
    <message>
        <source>They are still in the form.</source>
        <translation>変更はフォームに残っています。</translation>
    </message>
</context>
<context>
    <name>groupdesk::EditSection</name>
    <message>
        <source>Read It Aga&amp;in</source>
        <translation>もう一度読み取る(&amp;I)</translation>
    </message>
</context>
<context>
    <name>groupdesk::ExportDialog</name>
    <message>
        <source>Export Profiles</source>
        <translation>プロファイルのエクスポート</translation>
    </message>
    <message>
        <source>The file holds no token, password or other secret: it has no place for one. It does hold addresses, names, and the commands and variables that give tokens.</source>
        <translation>ファイルには、トークンやパスワードなどの秘密情報は含まれません。入れる場所もありません。アドレス、名前、およびトークンの取得に使うコマンドと変数は含まれます。</translation>
    </message>
    <message>
        <source>Profiles to export</source>
        <translation>エクスポートするプロファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Export One Profile…</source>
        <translation>プロファイル 1 件をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export Profiles…</source>
        <translation>プロファイルをエクスポート(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n Profiles…</source>
        <translation>
            <numerusform>プロファイル %n 件をエクスポート(&amp;E)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be exported</source>
        <translation>エクスポートするものにチェックを付けてください</translation>
    </message>
</context>
<context>
    <name>groupdesk::FactGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>groupdesk::FilterCompletions</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>フィルターの候補</translation>
    </message>
</context>
<context>
    <name>groupdesk::FilterField</name>
    <message>
        <source>Filter groups</source>
        <translation>グループをフィルター</translation>
    </message>
</context>
<context>
    <name>groupdesk::FoldOut</name>
    <message>
        <source>Fold away</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>groupdesk::ForgetDialog</name>
    <message>
        <source>Forget Person</source>
        <translation>人の消去</translation>
    </message>
    <message>
        <source>Take a person out of the journal?</source>
        <translation>この人をジャーナルから消去しますか?</translation>
    </message>
    <message>
        <source>Everything that names the person is replaced in what the journal keeps: who was in a group, what was sent and answered. That something was done, and when, stays provable.</source>
        <translation>ジャーナルに残っている内容のうち、その人を示すものをすべて置き換えます。グループの所属者と、送信および応答の内容が対象です。いつ何が行われたかは証明できるまま残ります。</translation>
    </message>
    <message>
        <source>This cannot be taken back: groups cannot be made again, and edits not be reverted, from entries that named the person.</source>
        <translation>この操作は取り消せません。その人を示していた記録からは、グループを再作成することも、編集を以前の状態に戻すこともできなくなります。</translation>
    </message>
    <message>
        <source>The platforms themselves are not asked to forget anything.</source>
        <translation>プラットフォームに対して消去を求めることはありません。</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>電子メール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>The person&apos;s id at a platform, as the JSON of an entry shows it</source>
        <translation>プラットフォームでのその人の ID です。記録の JSON に表示されます</translation>
    </message>
    <message>
        <source>&amp;Forget Person</source>
        <translation>人を消去(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>Each needs at least %n characters, or other words would go with it.</source>
        <translation>
            <numerusform>それぞれ %n 文字以上必要です。短いと、ほかの語まで消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in at least one. The more you fill in, the less is overlooked.</source>
        <translation>1 つ以上入力してください。多く入力するほど、見落としが減ります。</translation>
    </message>
</context>
<context>
    <name>groupdesk::Freshness</name>
    <message numerus="yes">
        <source>Updated %Ln s ago</source>
        <translation>
            <numerusform>%Ln 秒前に更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>…ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never complete</source>
        <translation>完全に読み込まれたことはありません</translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupCell</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ロケーション</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>no locations on this platform</source>
        <translation>このプラットフォームにロケーションはありません</translation>
    </message>
    <message>
        <source>location unknown</source>
        <translation>ロケーション不明</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>ロケーション %1</translation>
    </message>
    <message>
        <source>state not reported</source>
        <translation>状態の報告なし</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状態 %1</translation>
    </message>
    <message>
        <source>creation date not reported</source>
        <translation>作成日の報告なし</translation>
    </message>
    <message>
        <source>creation date unknown</source>
        <translation>作成日不明</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>作成日 %1</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1、%2 が作成</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>グループ 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>グループ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln svc</source>
        <comment>service accounts</comment>
        <translation>
            <numerusform>SA %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service account</source>
        <translation>サービスアカウント 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts</source>
        <translation>
            <numerusform>サービスアカウント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no members on this platform</source>
        <translation>このプラットフォームにメンバーはありません</translation>
    </message>
    <message>
        <source>number of people unknown</source>
        <translation>人数不明</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>On, pinned</source>
        <translation>オン、削除禁止</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>削除禁止</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>marked “Never Delete”, %1</source>
        <translation>「削除禁止」に設定、%1</translation>
    </message>
    <message>
        <source>delete protection on</source>
        <translation>削除保護オン</translation>
    </message>
    <message>
        <source>delete protection off</source>
        <translation>削除保護オフ</translation>
    </message>
    <message>
        <source>delete protection unknown</source>
        <translation>削除保護不明</translation>
    </message>
    <message>
        <source>no delete protection on this platform</source>
        <translation>このプラットフォームに削除保護はありません</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>機能低下</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除中</translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupController</name>
    <message>
        <source>“Never Delete” could not be stored; nothing was changed.</source>
        <translation>「削除禁止」を保存できませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Until the marks can be read and written, look at the file they are kept in.</source>
        <translation>設定の読み書きができるようになるまで、保存先のファイルを確認してください。</translation>
    </message>
    <message>
        <source>The group is never deleted from this computer.</source>
        <translation>このグループは、このコンピューターからは削除されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are never deleted from this computer.</source>
        <translation>
            <numerusform>グループ %Ln 件は、このコンピューターからは削除されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The group may be deleted again.</source>
        <translation>このグループは、再び削除できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups may be deleted again.</source>
        <translation>
            <numerusform>グループ %Ln 件は、再び削除できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupEditor</name>
    <message>
        <source>D&amp;iscard…</source>
        <translation>破棄(&amp;I)…</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>確認(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save Group</source>
        <translation>グループを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Group editor</source>
        <translation>グループエディター</translation>
    </message>
    <message>
        <source>The group is being read…</source>
        <translation>グループを読み取っています…</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Show the group as it was read last</source>
        <translation>最後に読み取ったグループの内容を表示します</translation>
    </message>
    <message>
        <source>Show what would change, and the requests that would be sent</source>
        <translation>変更される内容と、送信されるリクエストを表示します</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The group has no such field.</source>
        <translation>グループにこのフィールドはありません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The name cannot be changed here.</source>
        <translation>ここでは名前を変更できません。</translation>
    </message>
    <message>
        <source>%2 already has a group “%1”. A second one of that name would be hard to tell apart.</source>
        <translation>%2 には、グループ「%1」がすでにあります。同じ名前がもう 1 つあると区別しにくくなります。</translation>
    </message>
    <message>
        <source>“%1” exists in %2, and names are unique there.</source>
        <translation>「%1」は %2 にあります。そこでは名前は一意です。</translation>
    </message>
    <message>
        <source>“%1” exists in %2 and differs only in upper and lower case.</source>
        <translation>「%1」が %2 にあります。大文字と小文字だけが違います。</translation>
    </message>
    <message>
        <source>no issuer</source>
        <translation>発行者なし</translation>
    </message>
    <message>
        <source>It cannot be chosen.</source>
        <translation>選択できません。</translation>
    </message>
    <message>
        <source>would go in a circle: %1</source>
        <translation>循環してしまいます: %1</translation>
    </message>
    <message>
        <source>Names are being read…</source>
        <translation>名前を読み取っています…</translation>
    </message>
    <message>
        <source>%1 Only ids can be shown.</source>
        <translation>%1ID だけを表示できます。</translation>
    </message>
    <message>
        <source>The group is still being read.</source>
        <translation>グループをまだ読み取っています。</translation>
    </message>
    <message>
        <source>The changes are being saved.</source>
        <translation>変更を保存しています。</translation>
    </message>
    <message>
        <source>%1 was changed here, but can no longer be changed. Discard the changes.</source>
        <translation>%1 はここで変更されましたが、もう変更できません。変更を破棄してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>%1 に下書きを保存</translation>
    </message>
    <message>
        <source>Send the changes (Ctrl+Return)</source>
        <translation>変更を送信します (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupTableView</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupTokenDialog</name>
    <message>
        <source>Create Group Token</source>
        <translation>グループトークンの作成</translation>
    </message>
    <message>
        <source>Create a token of %1</source>
        <translation>%1 のトークンを作成</translation>
    </message>
    <message>
        <source>Create &amp;Token</source>
        <translation>トークンを作成(&amp;T)</translation>
    </message>
    <message>
        <source>Making the token…</source>
        <translation>トークンを作成しています…</translation>
    </message>
    <message>
        <source>&amp;Ends after</source>
        <translation>期限を付ける(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Never ends</source>
        <translation>無期限(&amp;N)</translation>
    </message>
    <message>
        <source>Read and &amp;write</source>
        <translation>読み取りと書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>読み取りのみ(&amp;R)</translation>
    </message>
    <message>
        <source>May &amp;attach other databases</source>
        <translation>ほかのデータベースのアタッチを許可(&amp;A)</translation>
    </message>
    <message>
        <source>Databases to attach</source>
        <translation>アタッチするデータベース</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Days until the token ends</source>
        <translation>トークンが失効するまでの日数</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>The databases of the group could not be read.</source>
        <translation>グループのデータベースを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>もう一度試す(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
    <message>
        <source>A token that may do everything for ever is found one day by somebody else. Give it an end, or let it only read, if that will do.</source>
        <translation>無期限であらゆることができるトークンは、いつか他人の手に渡るおそれがあります。期限を付けるか、用が足りるなら読み取りのみにしてください。</translation>
    </message>
    <message>
        <source>Whoever has it can read every database of %1, without end.</source>
        <translation>このトークンを持つ人は、%1 のすべてのデータベースを無期限に読み取れます。</translation>
    </message>
    <message>
        <source>Whoever has it can read and change every database of %1, without end.</source>
        <translation>このトークンを持つ人は、%1 のすべてのデータベースを無期限に読み取り、変更できます。</translation>
    </message>
    <message>
        <source>Whoever has it can read every database of %1, until %2.</source>
        <translation>このトークンを持つ人は、%2 まで、%1 のすべてのデータベースを読み取れます。</translation>
    </message>
    <message>
        <source>Whoever has it can read and change every database of %1, until %2.</source>
        <translation>このトークンを持つ人は、%2 まで、%1 のすべてのデータベースを読み取り、変更できます。</translation>
    </message>
    <message>
        <source>It may attach %1.</source>
        <translation>このトークンは %1 をアタッチできます。</translation>
    </message>
</context>
<context>
    <name>groupdesk::HelpListModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>groupdesk::HelpView</name>
    <message>
        <source>Help page</source>
        <translation>ヘルプのページ</translation>
    </message>
</context>
<context>
    <name>groupdesk::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Search in the help (Ctrl+F)</source>
        <translation>ヘルプを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ一覧</translation>
    </message>
    <message>
        <source>%1 — Help</source>
        <translation>%1 — ヘルプ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ImportDialog</name>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>read-only start</source>
        <translation>読み取り専用での開始</translation>
    </message>
    <message>
        <source>way of signing in</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>sign-in client</source>
        <translation>サインインクライアント</translation>
    </message>
    <message>
        <source>token source</source>
        <translation>トークンの取得元</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>extra CA file</source>
        <translation>追加の CA ファイル</translation>
    </message>
    <message>
        <source>time-outs</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>further settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>The same as here</source>
        <translation>ここにあるものと同じ</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Runs this command on this computer and sends what it prints to %2: %1</source>
        <translation>このコンピューターで次のコマンドを実行し、出力を %2 に送信します: %1</translation>
    </message>
    <message>
        <source>Brings this command along, which runs only after you chose it as the token&apos;s source: %1</source>
        <translation>次のコマンドも取り込みます。実行されるのは、トークンの取得元として選んだ後だけです: %1</translation>
    </message>
    <message>
        <source>Sends the value of the environment variable %1 to %2.</source>
        <translation>環境変数 %1 の値を %2 に送信します。</translation>
    </message>
    <message>
        <source>Trusts the certificate authorities in %1.</source>
        <translation>%1 の認証局を信頼します。</translation>
    </message>
    <message>
        <source>Changes where requests go: to %1. A token that is stored for another address is not sent there; it has to be entered again.</source>
        <translation>リクエストの送信先を %1 に変更します。別のアドレス用に保存したトークンはそこへ送信されないため、もう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>Import Profiles</source>
        <translation>プロファイルのインポート</translation>
    </message>
    <message>
        <source>Nothing is stored before you say so. Tokens are not in such a file; each profile asks for its own.</source>
        <translation>指示するまで何も保存されません。トークンはこのファイルに含まれず、プロファイルごとに入力を求められます。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in the file could not be read.</source>
        <translation>
            <numerusform>ファイル内の %n 件の項目を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles in the file</source>
        <translation>ファイル内のプロファイル</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>インポートの結果</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Token from</source>
        <translation>トークンの取得元</translation>
    </message>
    <message>
        <source>Look at this before you tick it:</source>
        <translation>チェックを付ける前に確認してください:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign-in with the browser</source>
        <translation>ブラウザーでのサインイン</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (このバージョンでは未知)</translation>
    </message>
    <message>
        <source>&amp;Import One Profile</source>
        <translation>プロファイル 1 件をインポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import Profiles</source>
        <translation>プロファイルをインポート(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Profiles</source>
        <translation>
            <numerusform>プロファイル %n 件をインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be imported</source>
        <translation>インポートするものにチェックを付けてください</translation>
    </message>
</context>
<context>
    <name>groupdesk::InvalidateDialog</name>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>No database is in this group</source>
        <translation>このグループにデータベースはありません</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n databases end with those of the group:</source>
        <translation>
            <numerusform>グループのトークンとともに、%n 個のデータベースのトークンも失効します:</numerusform>
        </translation>
    </message>
    <message>
        <source>The databases of the group are being read…</source>
        <translation>グループのデータベースを読み取っています…</translation>
    </message>
    <message>
        <source>Which databases are in the group could not be read. The tokens of all of them end.</source>
        <translation>グループにどのデータベースがあるかを読み取れませんでした。すべてのデータベースのトークンが失効します。</translation>
    </message>
    <message>
        <source>Invalidate All Tokens</source>
        <translation>すべてのトークンの無効化</translation>
    </message>
    <message>
        <source>Invalidate every token of %1?</source>
        <translation>%1 のトークンをすべて無効化しますか?</translation>
    </message>
    <message>
        <source>Invalidate All &amp;Tokens</source>
        <translation>すべてのトークンを無効化(&amp;T)</translation>
    </message>
    <message>
        <source>Invalidating the tokens…</source>
        <translation>トークンを無効化しています…</translation>
    </message>
</context>
<context>
    <name>groupdesk::ItemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalController</name>
    <message>
        <source>Its profile was removed from this computer.</source>
        <translation>そのプロファイルは、このコンピューターから取り除かれました。</translation>
    </message>
    <message>
        <source>Its organization is not open now.</source>
        <translation>その組織は、現在開かれていません。</translation>
    </message>
    <message>
        <source>The form has the group as it was before the edit of %1.</source>
        <translation>フォームには、%1 に行われた編集より前のグループの内容が入っています。</translation>
    </message>
    <message>
        <source>The journal could not be verified</source>
        <translation>ジャーナルを検証できませんでした</translation>
    </message>
    <message>
        <source>Record %1 of the journal does not fit to those before it.</source>
        <translation>ジャーナルの記録 %1 が、それより前の記録と合いません。</translation>
    </message>
    <message>
        <source>Somebody or something changed the journal&apos;s file from outside. From that record on it proves nothing.</source>
        <translation>ジャーナルのファイルが、外部のだれかまたは何かによって変更されました。その記録以降は証明になりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) fit together.</source>
        <translation>
            <numerusform>%n 件の記録に矛盾はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n of them are not kept any more.</source>
        <translation>
            <numerusform>そのうち %n 件の内容は、もう残っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The person could not be taken out of the journal</source>
        <translation>その人をジャーナルから消去できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>The person was taken out of %n record(s).</source>
        <translation>
            <numerusform>その人を %n 件の記録から消去しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not name this person.</source>
        <translation>ジャーナルにこの人の記載はありません。</translation>
    </message>
    <message>
        <source>Contents of the Journal</source>
        <translation>ジャーナルの内容</translation>
    </message>
    <message numerus="yes">
        <source>Keep contents for %n day(s) only?</source>
        <translation>
            <numerusform>内容の保持を %n 日間に限りますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was in a group and what it was called is taken out of everything older, now and every day. Older deletions cannot be made good and older edits cannot be reverted any more. That something was done, and when, stays.</source>
        <translation>それより古い記録から、グループの所属者と名前を今すぐ消去し、以後も毎日消去します。古い削除の復元や、古い編集を以前の状態に戻すことはできなくなります。いつ何が行われたかは残ります。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep for %n Day(s)</source>
        <translation>
            <numerusform>%n 日間保持(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Journal</source>
        <translation>ジャーナルのエクスポート</translation>
    </message>
    <message>
        <source>JSON lines, with contents (*.jsonl)</source>
        <translation>JSON Lines、内容を含む (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets, no cell is a formula (*.csv)</source>
        <translation>表計算用 CSV、数式のセルなし (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <translation>
            <numerusform>%n 件の記録を %1 に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be written to %1</source>
        <translation>ジャーナルを %1 に書き込めませんでした</translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalDetails</name>
    <message>
        <source>Details of the entry</source>
        <translation>記録の詳細</translation>
    </message>
    <message>
        <source>The operation as the journal has it</source>
        <translation>ジャーナルに記録された操作</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>変更(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>リクエスト(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Re&amp;quests (%1)</source>
        <translation>リクエスト (%1)(&amp;Q)</translation>
    </message>
    <message>
        <source>What it was about is not kept any more, or a person was taken out of it. That it was done, and when, stays.</source>
        <translation>対象の内容はもう残っていないか、人が消去されています。実行された事実と日時は残ります。</translation>
    </message>
    <message>
        <source>This is what was in the group.</source>
        <translation>グループの内容は次のとおりでした。</translation>
    </message>
    <message>
        <source>It changed nothing that a group shows.</source>
        <translation>グループに表示されるものは何も変わりませんでした。</translation>
    </message>
    <message>
        <source>Select an entry to see what was done</source>
        <translation>記録を選択すると、行われた内容が表示されます</translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalDock</name>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Make the deleted group again, as far as its platform lets one</source>
        <translation>削除したグループを、プラットフォームで可能な範囲で再作成します</translation>
    </message>
    <message>
        <source>Take this back, after a look at what would be sent</source>
        <translation>送信される内容を確認してから、この変更を以前の状態に戻します</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, more below</source>
        <translation>
            <numerusform>%n 件 (下に続きあり)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>もう一度読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>No group was deleted</source>
        <translation>削除されたグループはありません</translation>
    </message>
    <message>
        <source>Nothing in the journal matches</source>
        <translation>ジャーナルに一致するものはありません</translation>
    </message>
    <message>
        <source>Show &amp;All Entries</source>
        <translation>すべての記録を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>まだ何も変更されていません</translation>
    </message>
    <message>
        <source>Everything that Groupdesk writes to a platform is noted here, before it is sent.</source>
        <translation>Groupdesk がプラットフォームに書き込むものは、送信前にすべてここに記録されます。</translation>
    </message>
    <message>
        <source>Copied as cURL.</source>
        <translation>cURL としてコピーしました。</translation>
    </message>
    <message>
        <source>Copied as cURL. Set $%1 before running it.</source>
        <translation>cURL としてコピーしました。実行する前に $%1 を設定してください。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証しています…</translation>
    </message>
    <message>
        <source>Verify &amp;Chain</source>
        <translation>チェーンを検証(&amp;C)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Keep for E&amp;ver</source>
        <translation>無期限に保持(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>Keep for %n Day(s)</source>
        <translation>
            <numerusform>%n 日間保持</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recreate…</source>
        <translation>再作成(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>以前に戻す(&amp;V)…</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>cURL としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the requests as commands, with a variable for the token</source>
        <translation>リクエストをコマンドとしてコピーします (トークンは変数になります)</translation>
    </message>
    <message>
        <source>Check that no record of the journal was changed, added or left out</source>
        <translation>ジャーナルの記録に変更、追加、欠落がないことを確認します</translation>
    </message>
    <message>
        <source>Write everything that the filter lets through to a file</source>
        <translation>フィルターに一致するものをすべてファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Forget Person…</source>
        <translation>人を消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Take a person out of everything that the journal keeps</source>
        <translation>ジャーナルに残っているすべての内容から、ある人を消去します</translation>
    </message>
    <message>
        <source>How long the journal keeps who was in a group and what it was called</source>
        <translation>グループの所属者と名前をジャーナルに残す期間です</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>ジャーナルをフィルター</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>New groups</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Groups that were deleted</source>
        <translation>削除されたグループ</translation>
    </message>
    <message>
        <source>Tokens, transfers, unarchiving</source>
        <translation>トークン、移管、アーカイブ解除</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>What the journal keeps, and for how long</source>
        <translation>ジャーナルに残す内容とその期間</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Journal, the newest first</source>
        <translation>ジャーナル (新しい順)</translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalRows</name>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <comment>what, outcome, where, class, when</comment>
        <translation>%1、%2、%3、%4、%5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalWords</name>
    <message>
        <source>Create “%1”</source>
        <translation>「%1」の作成</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」の編集</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」の削除</translation>
    </message>
    <message>
        <source>Unarchive “%1”</source>
        <translation>「%1」のアーカイブ解除</translation>
    </message>
    <message>
        <source>Transfer “%1”</source>
        <translation>「%1」の移管</translation>
    </message>
    <message>
        <source>Create a token of “%1”</source>
        <translation>「%1」のトークンの作成</translation>
    </message>
    <message>
        <source>Invalidate the tokens of “%1”</source>
        <translation>「%1」のトークンの無効化</translation>
    </message>
    <message>
        <source>Exchange the profile&apos;s token</source>
        <translation>プロファイルのトークンの交換</translation>
    </message>
    <message>
        <source>Restore a grant of “%1”</source>
        <translation>「%1」の権限の付与の復元</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>found done</source>
        <translation>完了を確認</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>一部完了</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>Done, to take back or make good something earlier.</source>
        <translation>完了しました。以前の操作を取り消すか、復元するために行われたものです。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>There was no usable answer, but a look at the platform showed that it was done.</source>
        <translation>有効な応答はありませんでしたが、プラットフォームを確認したところ、完了していました。</translation>
    </message>
    <message>
        <source>Not done: nothing was changed.</source>
        <translation>実行されませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Only some of its requests were applied.</source>
        <translation>リクエストの一部だけが適用されました。</translation>
    </message>
    <message>
        <source>Nobody knows: there was no usable answer, and looking did not settle it.</source>
        <translation>不明です。有効な応答がなく、確認しても判明しませんでした。</translation>
    </message>
    <message>
        <source>No end is noted: it is going on, or the program ended in the middle.</source>
        <translation>終了の記録がありません。まだ実行中か、プログラムが途中で終了しました。</translation>
    </message>
    <message>
        <source>no answer noted</source>
        <translation>応答の記録なし</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>status and kind</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of Groupdesk.</source>
        <translation>ジャーナルは Groupdesk の新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>It is left untouched. Nothing can be changed at a platform until this version is updated, because nothing could be noted before.</source>
        <translation>元のまま残してあります。先に記録することができないため、このバージョンをアップデートするまで、プラットフォームでは何も変更できません。</translation>
    </message>
    <message>
        <source>The journal was damaged, and a new one was begun.</source>
        <translation>ジャーナルが破損していたため、新しいジャーナルを開始しました。</translation>
    </message>
    <message>
        <source>The old file was kept aside: %1</source>
        <translation>古いファイルは別に残してあります: %1</translation>
    </message>
    <message>
        <source>The journal could not be read or written.</source>
        <translation>ジャーナルの読み書きができませんでした。</translation>
    </message>
    <message>
        <source>Nothing can be changed at a platform that could not be noted before.</source>
        <translation>先に記録できないものは、プラットフォームで変更できません。</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>システムのメッセージ: %1</translation>
    </message>
    <message>
        <source>It changed nothing, so there is nothing to revert.</source>
        <translation>何も変更されなかったため、以前の状態に戻すものはありません。</translation>
    </message>
    <message>
        <source>Nobody knows what it did, so its opposite is not known either.</source>
        <translation>何が行われたか不明なため、逆の操作も分かりません。</translation>
    </message>
    <message>
        <source>Nothing of it was left when the group was read afterwards.</source>
        <translation>その後グループを読み取ったときには、変更が何も残っていませんでした。</translation>
    </message>
    <message>
        <source>A deleted group does not come back; it can be made again.</source>
        <translation>削除したグループは元には戻りませんが、再作成できます。</translation>
    </message>
    <message>
        <source>Only an owner of the other organization can hand the group back.</source>
        <translation>グループを返還できるのは、移管先の組織の所有者だけです。</translation>
    </message>
    <message>
        <source>A single token cannot be revoked; invalidating ends all tokens of the group.</source>
        <translation>トークンを単独で取り消すことはできません。無効化すると、グループのトークンがすべて失効します。</translation>
    </message>
    <message>
        <source>Tokens that have ended never work again; new ones can be created.</source>
        <translation>失効したトークンは二度と使えませんが、新しいトークンを作成できます。</translation>
    </message>
    <message>
        <source>The old token has ended and never works again.</source>
        <translation>古いトークンは失効し、二度と使えません。</translation>
    </message>
    <message>
        <source>The platform itself archives groups, after a time without use.</source>
        <translation>グループのアーカイブは、一定期間使われないとプラットフォーム自体が行います。</translation>
    </message>
    <message>
        <source>Groupdesk does not take grants away; that is done at the platform.</source>
        <translation>Groupdesk は権限の付与を取り消しません。プラットフォームで行ってください。</translation>
    </message>
    <message>
        <source>What the group looked like before is not in the journal any more: it was older than what is kept, or a person was taken out of it.</source>
        <translation>以前のグループの内容は、ジャーナルにはもうありません。保持期間を過ぎたか、人が消去されました。</translation>
    </message>
    <message>
        <source>The journal does not know which group it was.</source>
        <translation>どのグループだったかは、ジャーナルからは分かりません。</translation>
    </message>
    <message>
        <source>The group was not deleted.</source>
        <translation>グループは削除されませんでした。</translation>
    </message>
    <message>
        <source>Nobody knows whether the group was deleted.</source>
        <translation>グループが削除されたかどうかは不明です。</translation>
    </message>
</context>
<context>
    <name>groupdesk::JsonPage</name>
    <message>
        <source>The group as the platform sent it</source>
        <translation>プラットフォームから送られたグループの内容</translation>
    </message>
    <message>
        <source>Secrets in it are masked.</source>
        <translation>秘密情報はマスクされています。</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>JSON をコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy the text, with secrets masked</source>
        <translation>秘密情報をマスクしたテキストをコピーします</translation>
    </message>
</context>
<context>
    <name>groupdesk::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>使える場所</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, in %3</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Search by action or key…</source>
        <translation>操作またはキーで検索…</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>操作またはキーで検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>groupdesk::ListSection</name>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>もう一度試す(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Paste List…</source>
        <translation>リストを貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>%1: filter</source>
        <translation>%1: フィルター</translation>
    </message>
    <message>
        <source>Filter by name…</source>
        <translation>名前でフィルター…</translation>
    </message>
    <message>
        <source>Add everyone of a list of names, e-mail addresses or ids</source>
        <translation>名前、メールアドレス、または ID のリストにある全員を追加します</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>外す %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>外すのをやめる(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>groupdesk::LoadProgress</name>
    <message numerus="yes">
        <source>%Ln loaded, more…</source>
        <translation>
            <numerusform>%Ln 件読み込み済み、続きを読み込み中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln loaded, not all</source>
        <translation>
            <numerusform>停止: %Ln 件読み込み済み、すべてではありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before everything was refreshed</source>
        <translation>すべて更新される前に停止しました</translation>
    </message>
    <message>
        <source>Stopped before anything was loaded</source>
        <translation>何も読み込まれないうちに停止しました</translation>
    </message>
</context>
<context>
    <name>groupdesk::LockControl</name>
    <message>
        <source>“%1” can be changed until %2; then it locks itself.</source>
        <translation>「%1」は %2 まで変更できます。その後は自動でロックされます。</translation>
    </message>
    <message>
        <source>“%1” is read-only now.</source>
        <translation>「%1」は読み取り専用になりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>プロファイル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lock Writes</source>
        <translation>書き込みをロック(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Unlock &amp;Writes for %n Minute(s)</source>
        <translation>
            <numerusform>書き込みを %n 分間ロック解除(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>The program was started read-only: nothing can be unlocked</source>
        <translation>プログラムは読み取り専用で起動されたため、ロックを解除できません</translation>
    </message>
    <message>
        <source>This profile needs no unlocking; “start read-only” is in its settings</source>
        <translation>このプロファイルはロック解除が不要です。「読み取り専用で開始」はプロファイルの設定にあります</translation>
    </message>
    <message>
        <source>Choose a profile on the left, or select groups, to unlock writes there</source>
        <translation>書き込みのロックを解除するには、左でプロファイルを選ぶか、グループを選択してください</translation>
    </message>
    <message>
        <source>Allow or forbid changes for what is chosen (%1)</source>
        <translation>選んだものに対する変更を許可または禁止します (%1)</translation>
    </message>
</context>
<context>
    <name>groupdesk::LockWords</name>
    <message>
        <source>read-only: the program was started that way</source>
        <translation>読み取り専用: プログラムが読み取り専用で起動されました</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>writes allowed for %1</source>
        <translation>書き込み可 (残り %1)</translation>
    </message>
    <message>
        <source>writes allowed until %1</source>
        <translation>書き込み可 (%1 まで)</translation>
    </message>
    <message numerus="yes">
        <source>Unlock for %n Minute(s)</source>
        <translation>
            <numerusform>%n 分間ロック解除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read-only</source>
        <translation>
            <numerusform>読み取り専用 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlocked</source>
        <translation>
            <numerusform>ロック解除 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 (残り %2)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 (%2 まで)</translation>
    </message>
    <message>
        <source>Lock Now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Lock %1 Now</source>
        <translation>%1 を今すぐロック</translation>
    </message>
    <message>
        <source>From now on nothing is changed on the platform</source>
        <translation>今後、プラットフォームでは何も変更されません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Allow creating and deleting groups; it locks itself again</source>
        <translation>グループの作成と削除を許可します。時間が来ると自動でロックされます</translation>
    </message>
</context>
<context>
    <name>groupdesk::MainWindow</name>
    <message>
        <source>Main Toolbar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>Filter groups (Ctrl+F)</source>
        <translation>グループをフィルター (Ctrl+F)</translation>
    </message>
    <message>
        <source>asked for a newer version</source>
        <translation>新しいバージョンの確認先</translation>
    </message>
    <message>
        <source>One selected group is hidden now, and not selected any more.</source>
        <translation>選択していたグループ 1 件が非表示になり、選択が解除されました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected groups are hidden now, and not selected any more.</source>
        <translation>
            <numerusform>選択していたグループ %Ln 件が非表示になり、選択が解除されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of token cannot be exchanged from here</source>
        <translation>この種類のトークンは、ここからは交換できません</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be deleted now</source>
        <translation>
            <numerusform>うち %n 件は現在削除できません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — Groupdesk</source>
        <translation>%1 — Groupdesk</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>グループ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Tokens are dropped from memory and changes are locked. Lists stay; tokens are read or asked for again when they are needed.</source>
        <translation>トークンをメモリから破棄し、変更をロックしました。一覧は残ります。トークンは、必要なときに再び読み取るか、入力を求めます。</translation>
    </message>
    <message>
        <source>The group is not in the list any more.</source>
        <translation>グループはもう一覧にありません。</translation>
    </message>
    <message>
        <source>Refresh its organization to see whether it is still there.</source>
        <translation>まだあるかどうかを確認するには、組織を更新してください。</translation>
    </message>
    <message>
        <source>%1 of %2, more…</source>
        <translation>%2 件中 %1 件、続きを読み込み中…</translation>
    </message>
</context>
<context>
    <name>groupdesk::MemberListView</name>
    <message>
        <source>Filter…</source>
        <translation>フィルター…</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>この一覧をフィルター</translation>
    </message>
    <message>
        <source>Reading names…</source>
        <translation>名前を読み取っています…</translation>
    </message>
    <message>
        <source>&amp;Why…</source>
        <translation>理由(&amp;W)…</translation>
    </message>
    <message>
        <source>Show every way this person got into the group</source>
        <translation>この人がグループに属する経路をすべて表示します</translation>
    </message>
    <message>
        <source>&amp;Remove Reference…</source>
        <translation>参照を外す(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Copy Id</source>
        <translation>ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 を読み込んでいます</translation>
    </message>
    <message>
        <source>The platform did not say who or what is in this list.</source>
        <translation>プラットフォームは、この一覧の内容を示しませんでした。</translation>
    </message>
    <message>
        <source>Take the chosen id out of the group: nothing has it any more</source>
        <translation>選んだ ID をグループから外します。この ID を持つものはもうありません</translation>
    </message>
</context>
<context>
    <name>groupdesk::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>ほか %n 件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>メッセージを消す</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>groupdesk::NameSection</name>
    <message>
        <source>&amp;Open It</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the other group in the table</source>
        <translation>もう 1 つのグループを表に表示します</translation>
    </message>
    <message>
        <source>Spaces around the name are left out.</source>
        <translation>名前の前後の空白は省かれます。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>groupdesk::NetworkSection</name>
    <message>
        <source>Net&amp;work</source>
        <translation>ネットワーク(&amp;W)</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>外す(&amp;M)</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>接続までの時間</translation>
    </message>
    <message>
        <source>Time until an answer begins</source>
        <translation>応答が始まるまでの時間</translation>
    </message>
    <message>
        <source>Time for a whole request</source>
        <translation>リクエスト全体の時間</translation>
    </message>
    <message>
        <source>%1, from 1 to %2 seconds. Waiting in this program&apos;s own queue does not count</source>
        <translation>%1 (1～%2 秒)。このプログラム内での待ち時間は含みません</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, after a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Host, for example proxy.example.com</source>
        <translation>ホスト (例: proxy.example.com)</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>プロキシのユーザー</translation>
    </message>
    <message>
        <source>User, if it asks for one</source>
        <translation>ユーザー (求められる場合)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>File with further certificate authorities</source>
        <translation>追加の認証局のファイル</translation>
    </message>
    <message>
        <source>Only those that the system trusts</source>
        <translation>システムが信頼するもののみ</translation>
    </message>
    <message>
        <source>A PEM file with certificate authorities that this profile trusts in addition to the system&apos;s</source>
        <translation>システムの認証局に加えて、このプロファイルが信頼する認証局の PEM ファイルです</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>PEM ファイルを選びます</translation>
    </message>
    <message>
        <source>Trust only the system&apos;s certificate authorities again</source>
        <translation>再び、システムの認証局だけを信頼します</translation>
    </message>
    <message>
        <source>Extra CA &amp;file</source>
        <translation>追加の CA ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>first answer</source>
        <translation>最初の応答</translation>
    </message>
    <message>
        <source>whole request</source>
        <translation>リクエスト全体</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Extra CA File</source>
        <translation>追加の CA ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Password, if stored: empty keeps it</source>
        <translation>パスワード (保存済みの場合、空ならそのまま)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>このファイルに PEM 形式の証明書はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), trusted by this profile in addition to the system&apos;s</source>
        <translation>
            <numerusform>システムの証明書に加えて、このプロファイルが信頼する証明書 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>プロキシ %1</translation>
    </message>
    <message>
        <source>the system&apos;s certificates</source>
        <translation>システムの証明書</translation>
    </message>
    <message>
        <source>an extra CA file</source>
        <translation>追加の CA ファイル</translation>
    </message>
    <message>
        <source>time-outs %1, %2, %3 s</source>
        <translation>タイムアウト %1、%2、%3 秒</translation>
    </message>
</context>
<context>
    <name>groupdesk::NewGroupDialog</name>
    <message>
        <source>&amp;Open It</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Create Group</source>
        <translation>グループを作成(&amp;C)</translation>
    </message>
    <message>
        <source>New Group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Where the group will be</source>
        <translation>グループの作成先です</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the group will be called</source>
        <translation>グループの名前です</translation>
    </message>
    <message>
        <source>Show the group of this name instead</source>
        <translation>代わりに、この名前のグループを表示します</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What the group is for; may stay empty</source>
        <translation>グループの用途です。空でもかまいません</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>組織(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>%1 — %2 · %3</source>
        <translation>%1 — %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Creating “%1” at %2…</source>
        <translation>%2 に「%1」を作成しています…</translation>
    </message>
    <message>
        <source>“%1” exists in %2 — creating would return it unchanged.</source>
        <translation>「%1」は %2 にあります。作成しても、そのグループが変更なしで返されるだけです。</translation>
    </message>
    <message>
        <source>“%1” exists in %2, and names are unique there.</source>
        <translation>「%1」は %2 にあります。そこでは名前は一意です。</translation>
    </message>
    <message>
        <source>%2 already has a group “%1”. A second one of that name would be hard to tell apart.</source>
        <translation>%2 には、グループ「%1」がすでにあります。同じ名前がもう 1 つあると区別しにくくなります。</translation>
    </message>
    <message>
        <source>“%1” exists in %2 and differs only in upper and lower case.</source>
        <translation>「%1」が %2 にあります。大文字と小文字だけが違います。</translation>
    </message>
    <message>
        <source>Spaces around the name are left out.</source>
        <translation>名前の前後の空白は省かれます。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A group of this name may exist already: check first.</source>
        <translation>この名前のグループがすでにある可能性があります。先に確認してください。</translation>
    </message>
    <message>
        <source>%1 says that this organization is not ready yet.</source>
        <translation>%1 によると、この組織はまだ準備ができていません。</translation>
    </message>
    <message>
        <source>Create the group at %1 (Ctrl+Return)</source>
        <translation>%1 にグループを作成します (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The list is being read again.</source>
        <translation>一覧をもう一度読み取っています。</translation>
    </message>
    <message>
        <source>If the group is in it, this form says so at the name.</source>
        <translation>グループが一覧にあれば、このフォームの名前の欄に表示されます。</translation>
    </message>
    <message>
        <source>Nothing was created: “%1” was already there.</source>
        <translation>何も作成されませんでした。「%1」はすでにありました。</translation>
    </message>
    <message>
        <source>%1 returned the existing group unchanged; the description typed here was not stored.</source>
        <translation>%1 は既存のグループを変更なしで返しました。ここで入力した説明は保存されていません。</translation>
    </message>
    <message>
        <source>Open E&amp;xisting</source>
        <translation>既存のものを開く(&amp;X)</translation>
    </message>
    <message>
        <source>The group was not created: %1 gave no usable answer, and its list has no group of this name.</source>
        <translation>グループは作成されませんでした。%1 から有効な応答がなく、一覧にもこの名前のグループはありません。</translation>
    </message>
    <message>
        <source>It can be tried again.</source>
        <translation>もう一度試すことができます。</translation>
    </message>
</context>
<context>
    <name>groupdesk::NewTokenDialog</name>
    <message>
        <source>I &amp;have stored it</source>
        <translation>保管しました(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Try to &amp;Store It Again</source>
        <translation>もう一度保存(&amp;S)</translation>
    </message>
    <message>
        <source>New Token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>The new token, masked</source>
        <translation>新しいトークン (マスク済み)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>トークンを保存しています…</translation>
    </message>
    <message>
        <source>The token is shown only once: store it first</source>
        <translation>トークンが表示されるのは 1 回だけです。先に保管してください</translation>
    </message>
    <message>
        <source>It could not be stored.</source>
        <translation>保存できませんでした。</translation>
    </message>
    <message>
        <source>The token is shown only once, and would be lost. Copy it, store it, and say so with the box above; then this can be closed.</source>
        <translation>トークンが表示されるのは 1 回だけで、このままでは失われます。コピーして保管し、上のチェックボックスにチェックを付けると、閉じることができます。</translation>
    </message>
</context>
<context>
    <name>groupdesk::News</name>
    <message>
        <source>Groupdesk %1 is there</source>
        <translation>Groupdesk %1 が公開されています</translation>
    </message>
    <message>
        <source>This is version %1. Nothing was downloaded.</source>
        <translation>現在のバージョンは %1 です。何もダウンロードしていません。</translation>
    </message>
    <message>
        <source>Open &amp;Release Page</source>
        <translation>リリースページを開く(&amp;R)</translation>
    </message>
</context>
<context>
    <name>groupdesk::NoticeBoard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Showing the list of %1.</source>
        <translation>%1 の一覧を表示しています。</translation>
    </message>
    <message>
        <source>Show Re&amp;quest</source>
        <translation>リクエストを表示(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>groupdesk::NoticeBox</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>送信した内容と返された内容</translation>
    </message>
</context>
<context>
    <name>groupdesk::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>groupdesk::NscalePage</name>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>What the group gets and who is in it</source>
        <translation>グループに与えるものと所属者</translation>
    </message>
    <message>
        <source>goes beyond this account&apos;s own rights</source>
        <translation>このアカウント自身の権限を超えています</translation>
    </message>
    <message>
        <source>cannot be chosen</source>
        <translation>選択できません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Service accounts</source>
        <translation>サービスアカウント(&amp;S)</translation>
    </message>
</context>
<context>
    <name>groupdesk::OfflineNotices</name>
    <message>
        <source>%1: offline — showing %2</source>
        <translation>%1: オフライン — %2 の内容を表示しています</translation>
    </message>
    <message>
        <source>%1: offline — nothing was loaded yet</source>
        <translation>%1: オフライン — まだ何も読み込まれていません</translation>
    </message>
    <message>
        <source>&amp;Retry Now (%1 s)</source>
        <translation>今すぐ再試行 (%1 秒)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>今すぐ再試行(&amp;R)</translation>
    </message>
    <message>
        <source>%1 Nothing can be changed there meanwhile. It is asked again by itself.</source>
        <translation>%1その間、そこでは何も変更できません。問い合わせは自動で繰り返されます。</translation>
    </message>
</context>
<context>
    <name>groupdesk::OrderController</name>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>コマンドをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>This is being done just now.</source>
        <translation>現在、実行中です。</translation>
    </message>
    <message>
        <source>An order has ended</source>
        <translation>操作が終わりました</translation>
    </message>
    <message>
        <source>What came of it stands in the window.</source>
        <translation>結果はウィンドウに表示されています。</translation>
    </message>
    <message>
        <source>Invalidate &amp;All Tokens…</source>
        <translation>すべてのトークンを無効化(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Wait Again</source>
        <translation>もう一度待機(&amp;W)</translation>
    </message>
    <message>
        <source>The new token of %1 is shown only once.</source>
        <translation>%1 の新しいトークンが表示されるのは 1 回だけです。</translation>
    </message>
</context>
<context>
    <name>groupdesk::OrderDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>this group</source>
        <translation>このグループ</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The button works once the name is typed exactly.</source>
        <translation>名前を正確に入力すると、ボタンが使えるようになります。</translation>
    </message>
    <message>
        <source>One moment: read this first.</source>
        <translation>まず内容をお読みください。</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>この操作は取り消せません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It goes on; a message says what came of it</source>
        <translation>処理は続きます。結果はメッセージで表示されます</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
</context>
<context>
    <name>groupdesk::PaletteController</name>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Not possible right now</source>
        <translation>今はできません</translation>
    </message>
</context>
<context>
    <name>groupdesk::PaletteDialog</name>
    <message>
        <source>Command Palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Search actions, groups, organizations and people</source>
        <translation>操作、グループ、組織、人を検索</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>一致する項目</translation>
    </message>
    <message>
        <source>Still looking through the groups…</source>
        <translation>グループを検索しています…</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものはありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&gt; actions   # groups   / organizations   @ people</source>
        <translation>&gt; 操作   # グループ   / 組織   @ 人</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 / %3)</translation>
    </message>
</context>
<context>
    <name>groupdesk::PaletteListModel</name>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>not possible now: %1</source>
        <translation>今はできません: %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::PasteDialog</name>
    <message>
        <source>Try A&amp;gain</source>
        <translation>もう一度試す(&amp;G)</translation>
    </message>
    <message>
        <source>Paste List</source>
        <translation>リストの貼り付け</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>各行の処理</translation>
    </message>
    <message>
        <source>&amp;Names, e-mail addresses or ids, one in a line or separated by commas:</source>
        <translation>名前、メールアドレス、または ID (1 行に 1 つ、またはコンマ区切り)(&amp;N):</translation>
    </message>
    <message>
        <source>List to add to %1</source>
        <translation>%1 に追加するリスト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>該当者</translation>
    </message>
    <message>
        <source>Choose who it is</source>
        <translation>該当者を選んでください</translation>
    </message>
    <message>
        <source>Paste or type a list.</source>
        <translation>リストを貼り付けるか、入力してください。</translation>
    </message>
    <message>
        <source>Nobody can be found without the list of people.</source>
        <translation>人の一覧がないため、だれも検索できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are still to be settled.</source>
        <translation>
            <numerusform>%n 行が未確定です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the list is to be added.</source>
        <translation>リストに追加する人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n People</source>
        <translation>
            <numerusform>%n 人を追加(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Leave Out &amp;Unknown (%1)</source>
        <translation>不明な人を除く (%1)(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take In Again</source>
        <translation>再び含める(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>除く(&amp;L)</translation>
    </message>
</context>
<context>
    <name>groupdesk::PasteModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>nobody of that name</source>
        <translation>該当者なし</translation>
    </message>
    <message numerus="yes">
        <source>one of %n people</source>
        <translation>
            <numerusform>%n 人のうちの 1 人</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>choose who</source>
        <translation>該当者を選択</translation>
    </message>
    <message>
        <source>leave out?</source>
        <translation>除きますか?</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>すでに所属</translation>
    </message>
    <message>
        <source>stands above</source>
        <translation>上と重複</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>貼り付けた内容</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>該当者</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
</context>
<context>
    <name>groupdesk::PauseNotices</name>
    <message>
        <source>%1 asks to wait: %2 s</source>
        <translation>%1 が待機を求めています: %2 秒</translation>
    </message>
    <message>
        <source>%1 did not answer well. Next try in %2 s</source>
        <translation>%1 から正常な応答がありませんでした。%2 秒後に再試行します</translation>
    </message>
    <message>
        <source>All requests to %1 wait. They go on by themselves.</source>
        <translation>%1 へのリクエストはすべて待機中です。自動で再開します。</translation>
    </message>
    <message>
        <source>This is try %1 of 4. It goes on by itself.</source>
        <translation>4 回中 %1 回目の試行です。自動で続きます。</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>今すぐ(&amp;N)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for %1: %2 s</source>
        <translation>%1 を待機中: %2 秒</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n host(s): %1 s</source>
        <translation>
            <numerusform>%n 件のホストを待機中: %1 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::PersonDialog</name>
    <message>
        <source>Groups of a Person</source>
        <translation>ある人のグループ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking through the groups…</source>
        <translation>グループを検索しています…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>&amp;Go to Group</source>
        <translation>グループへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>メンバーとしての所属</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>%1 経由</translation>
    </message>
    <message>
        <source>In none of the groups that are loaded.</source>
        <translation>読み込まれたどのグループにもいません。</translation>
    </message>
    <message numerus="yes">
        <source>In %n group(s) of those that are loaded.</source>
        <translation>
            <numerusform>読み込まれたグループのうち %n 個にいます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::PickerDialog</name>
    <message>
        <source>Try A&amp;gain</source>
        <translation>もう一度試す(&amp;G)</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1 に追加</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search by name, e-mail or id…</source>
        <translation>名前、メール、または ID で検索…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n</source>
        <translation>
            <numerusform>%n 件を追加(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>There is nothing to add: everything there is, is in the list.</source>
        <translation>追加するものがありません。すべてがすでに一覧にあります。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Tick what is to be added.</source>
        <translation>追加するものにチェックを付けてください。</translation>
    </message>
</context>
<context>
    <name>groupdesk::PickerModel</name>
    <message>
        <source>suggested</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>%1 · suggested</source>
        <translation>%1 · 候補</translation>
    </message>
</context>
<context>
    <name>groupdesk::PreferencesDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>Last asked %1: no answer.</source>
        <translation>前回の確認 %1: 応答がありませんでした。</translation>
    </message>
    <message>
        <source>Last asked %1: version %2 is there, this is %3.</source>
        <translation>前回の確認 %1: バージョン %2 が公開されています。現在は %3 です。</translation>
    </message>
    <message>
        <source>Last asked %1: this is the newest version.</source>
        <translation>前回の確認 %1: 最新のバージョンです。</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>動きを減らす(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Notify me when a long task ends</source>
        <translation>長い処理が終わったら通知する(&amp;N)</translation>
    </message>
    <message>
        <source>L&amp;ook for a newer version once a day</source>
        <translation>新しいバージョンを 1 日に 1 回確認する(&amp;O)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is there at once</source>
        <translation>スライドやフェードをせず、変化はすぐに表示されます</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>言語(&amp;G):</translation>
    </message>
    <message>
        <source>Applies when Groupdesk starts again.</source>
        <translation>Groupdesk を次に起動したときに反映されます。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>配色:</translation>
    </message>
    <message>
        <source>Of the size that the desktop uses</source>
        <translation>デスクトップの文字サイズに対する割合</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>文字サイズ(&amp;T):</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Only while no window of Groupdesk is in front. A notification says how many groups it was about, and no names.</source>
        <translation>Groupdesk のウィンドウが前面にないときだけ通知します。通知には対象のグループの数だけが示され、名前は含まれません。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1 is asked, and is told nothing about you or this computer. Nothing is downloaded: if there is a newer version, a message offers to open its page.</source>
        <translation>%1 に問い合わせます。あなたやこのコンピューターについては何も伝えません。何もダウンロードしません。新しいバージョンがあれば、そのページを開くかどうかをメッセージで尋ねます。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>1 分ごと</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>5 分ごと</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>15 分ごと</translation>
    </message>
    <message>
        <source>&amp;Keep the last lists on this computer</source>
        <translation>最後の一覧をこのコンピューターに保存する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forget Cached Data</source>
        <translation>キャッシュしたデータを消去(&amp;F)</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Re&amp;fresh by itself:</source>
        <translation>自動的に更新(&amp;F):</translation>
    </message>
    <message>
        <source>While a window of Groupdesk is in front; else less and less often. Never while you confirm or save something.</source>
        <translation>Groupdesk のウィンドウが前面にある間に行います。それ以外では間隔を広げていきます。確認や保存の最中には行いません。</translation>
    </message>
    <message>
        <source>At the next start they are shown at once, with their date, until the platforms have answered. They hold what the table shows of the groups, and no tokens. Without this, nothing that was read stays on this computer.</source>
        <translation>次の起動時に、プラットフォームが応答するまで日付付きですぐに表示されます。表に表示されるグループの内容だけを含み、トークンは含みません。オフにすると、読み込んだものはこのコンピューターに残りません。</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>このコンピューターに %1</translation>
    </message>
    <message>
        <source>Nothing is kept just now.</source>
        <translation>今は何も保存されていません。</translation>
    </message>
    <message>
        <source>Could not be removed: %1</source>
        <translation>取り除けませんでした: %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProfileController</name>
    <message>
        <source>its sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>its client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>its token in %1</source>
        <translation>%1 のトークン</translation>
    </message>
    <message>
        <source>its proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Removed with it: %1.</source>
        <translation>一緒に取り除かれるもの: %1。</translation>
    </message>
    <message>
        <source>The environment variable %1 stays as it is.</source>
        <translation>環境変数 %1 はそのまま残ります。</translation>
    </message>
    <message>
        <source>What its command reads stays where it is.</source>
        <translation>コマンドの読み取り元はそのまま残ります。</translation>
    </message>
    <message>
        <source>Nothing changes on %1.</source>
        <translation>%1 では何も変わりません。</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>このコンピューターで応答するキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Remove Profile</source>
        <translation>プロファイルを取り除く</translation>
    </message>
    <message>
        <source>Remove the profile “%1” from this computer?</source>
        <translation>プロファイル「%1」をこのコンピューターから取り除きますか?</translation>
    </message>
    <message>
        <source>&amp;Remove Profile</source>
        <translation>プロファイルを取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>フォルダーへの移動</translation>
    </message>
    <message>
        <source>&amp;Folder for the profile. Type a new name to make one; leave it empty for none.</source>
        <translation>プロファイルを入れるフォルダー(&amp;F)。新しい名前を入力すると作成されます。入れない場合は空にします。</translation>
    </message>
    <message>
        <source>&amp;Move Profile</source>
        <translation>プロファイルを移動(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Signed in for “%1”.</source>
        <translation>「%1」にサインインしました。</translation>
    </message>
    <message>
        <source>Signed out of “%1”.</source>
        <translation>「%1」からサインアウトしました。</translation>
    </message>
    <message>
        <source>The platform is not told: it may keep its own session in the browser.</source>
        <translation>プラットフォームには通知されません。ブラウザーに独自のセッションが残ることがあります。</translation>
    </message>
    <message>
        <source>The token of “%1” is in the system&apos;s keychain now.</source>
        <translation>「%1」のトークンを、システムのキーチェーンに移しました。</translation>
    </message>
    <message>
        <source>Profiles (*.groupdesk-profiles *.json)</source>
        <translation>プロファイル (*.groupdesk-profiles *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export Profiles</source>
        <translation>プロファイルのエクスポート</translation>
    </message>
    <message>
        <source>The profiles could not be written to “%1”.</source>
        <translation>プロファイルを「%1」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>別のフォルダーを選ぶか、ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>Exported one profile to “%1”.</source>
        <translation>プロファイル 1 件を「%1」にエクスポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profiles to “%1”.</source>
        <translation>
            <numerusform>プロファイル %n 件を「%1」にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no secret.</source>
        <translation>ファイルに秘密情報は含まれません。</translation>
    </message>
    <message>
        <source>Import Profiles</source>
        <translation>プロファイルのインポート</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>移動または削除された可能性があります。</translation>
    </message>
    <message>
        <source>“%1” is not a file of profiles.</source>
        <translation>「%1」はプロファイルのファイルではありません。</translation>
    </message>
    <message>
        <source>Choose a file that Groupdesk exported. Nothing was changed.</source>
        <translation>Groupdesk がエクスポートしたファイルを選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>「%1」を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Groupdesk.</source>
        <translation>「%1」は Groupdesk の新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>Update Groupdesk to import it.</source>
        <translation>インポートするには、Groupdesk をアップデートしてください。</translation>
    </message>
    <message>
        <source>There is no profile in “%1”.</source>
        <translation>「%1」にプロファイルがありません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>The profiles could not be stored.</source>
        <translation>プロファイルを保存できませんでした。</translation>
    </message>
    <message>
        <source>Imported one profile.</source>
        <translation>プロファイル 1 件をインポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profiles.</source>
        <translation>
            <numerusform>プロファイル %n 件をインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A profile without a token asks for it: choose Edit Profile, then Refresh.</source>
        <translation>トークンのないプロファイルは、トークンの入力を求めます。「プロファイルを編集」を選び、その後「更新」を選んでください。</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProfileDialog</name>
    <message>
        <source>Te&amp;st Connection</source>
        <translation>接続をテスト(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve Profile</source>
        <translation>プロファイルを保存(&amp;V)</translation>
    </message>
    <message>
        <source>Edit Profile</source>
        <translation>プロファイルの編集</translation>
    </message>
    <message>
        <source>Duplicate Profile</source>
        <translation>プロファイルの複製</translation>
    </message>
    <message>
        <source>Add Profile</source>
        <translation>プロファイルの追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Store the profile and list its groups</source>
        <translation>プロファイルを保存し、そのグループの一覧を取得します</translation>
    </message>
    <message>
        <source>Ask the endpoint whom the token belongs to and what it may do; nothing is changed there</source>
        <translation>トークンの持ち主と、何ができるかをエンドポイントに問い合わせます。そこでは何も変更されません</translation>
    </message>
    <message>
        <source>Discard this new profile?</source>
        <translation>この新しいプロファイルを破棄しますか?</translation>
    </message>
    <message>
        <source>Discard the changes to this profile?</source>
        <translation>このプロファイルの変更を破棄しますか?</translation>
    </message>
    <message>
        <source>What was typed here is not stored anywhere else.</source>
        <translation>ここで入力した内容は、ほかのどこにも保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>The keychain may be asking for its password.</source>
        <translation>キーチェーンがパスワードを求めている可能性があります。</translation>
    </message>
    <message>
        <source>The vault file may need its passphrase.</source>
        <translation>保管庫ファイルにパスフレーズが必要な可能性があります。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>Waiting for the vault file…</source>
        <translation>保管庫ファイルを待っています…</translation>
    </message>
    <message>
        <source>Waiting for the command that prints the token…</source>
        <translation>トークンを出力するコマンドを待っています…</translation>
    </message>
    <message>
        <source>Waiting for the token…</source>
        <translation>トークンを待っています…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Moving the token to the keychain…</source>
        <translation>トークンをキーチェーンに移しています…</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProfileForm</name>
    <message>
        <source>Defa&amp;ult</source>
        <translation>既定値(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;All that the account can see</source>
        <translation>アカウントから見えるものすべて(&amp;A)</translation>
    </message>
    <message>
        <source>Only t&amp;hese:</source>
        <translation>次のもののみ(&amp;H):</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Start &amp;read-only</source>
        <translation>読み取り専用で開始(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What this profile is called in the window</source>
        <translation>ウィンドウに表示される、このプロファイルの名前です</translation>
    </message>
    <message>
        <source>for example “acme production”</source>
        <translation>例: 「acme 本番」</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>フォルダー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Profiles of one folder stand together. Type a new name to make one</source>
        <translation>同じフォルダーのプロファイルはまとめて表示されます。新しい名前を入力すると作成されます</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A stored profile stays with its platform</source>
        <translation>保存済みのプロファイルのプラットフォームは変更できません</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>%1 のグループ</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>The address of the platform&apos;s API. Only https, or http on this computer itself</source>
        <translation>プラットフォームの API のアドレスです。https のみ使えます。このコンピューター自体なら http も使えます</translation>
    </message>
    <message>
        <source>Use the platform&apos;s public endpoint</source>
        <translation>プラットフォームの公開エンドポイントを使います</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>エンドポイント(&amp;E)</translation>
    </message>
    <message>
        <source>Only these organizations</source>
        <translation>これらの組織のみ</translation>
    </message>
    <message>
        <source>Names, slugs or ids, separated by commas</source>
        <translation>名前、スラッグ、または ID (コンマ区切り)</translation>
    </message>
    <message>
        <source>Also for tokens that may not list their organizations</source>
        <translation>組織の一覧取得が許可されていないトークンでも使えます</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>How much care this profile deserves. Deleting in production asks for more</source>
        <translation>このプロファイルに必要な注意の度合いです。本番での削除では、より多くの確認を求めます</translation>
    </message>
    <message>
        <source>Production always does.</source>
        <translation>本番では常にそうなります。</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>区分(&amp;C)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Kep&amp;t in</source>
        <translation>保管場所(&amp;T)</translation>
    </message>
    <message>
        <source>Changes can be unlocked in the window, for a while</source>
        <translation>変更のロックは、ウィンドウで一時的に解除できます</translation>
    </message>
    <message>
        <source>Nothing can be changed through this profile until it is unlocked in the window</source>
        <translation>ウィンドウでロックを解除するまで、このプロファイルでは何も変更できません</translation>
    </message>
    <message>
        <source>Name the organizations, or choose all.</source>
        <translation>組織を指定するか、すべてを選んでください。</translation>
    </message>
    <message>
        <source>Name at least one organization.</source>
        <translation>組織を 1 つ以上指定してください。</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProtectionFlow</name>
    <message>
        <source>Delete protection of %1 is on.</source>
        <translation>%1 の削除保護はオンです。</translation>
    </message>
    <message>
        <source>Delete protection of %1 is off.</source>
        <translation>%1 の削除保護はオフです。</translation>
    </message>
    <message>
        <source>Delete protection of %1 was not changed.</source>
        <translation>%1 の削除保護は変更されませんでした。</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 is protected from deletion.</source>
        <translation>%1 は、%2 が削除から保護されているかどうかを示していません。</translation>
    </message>
    <message>
        <source>Somebody else changed the group just now. Look at it, then try again.</source>
        <translation>ほかの人がたった今グループを変更しました。内容を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 accepted the change, but does not show it yet.</source>
        <translation>%1 は変更を受け付けましたが、まだ反映されていません。</translation>
    </message>
    <message>
        <source>That can take a while; it is not sent again.</source>
        <translation>しばらくかかることがあります。再送信はされません。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>cURL としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>No answer: delete protection of %1 may or may not be on.</source>
        <translation>応答がありません。%1 の削除保護がオンになったかどうかは不明です。</translation>
    </message>
    <message>
        <source>No answer: delete protection of %1 may or may not be off.</source>
        <translation>応答がありません。%1 の削除保護がオフになったかどうかは不明です。</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself: look at the list first.</source>
        <translation>自動で再送信されることはありません。まず一覧を確認してください。</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>もう一度試す(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProtectionSection</name>
    <message>
        <source>The group cannot be deleted</source>
        <translation>グループの削除を禁止</translation>
    </message>
</context>
<context>
    <name>groupdesk::QueryReader</name>
    <message>
        <source>“%1” is no answer: write %2:yes, %2:no or %2:unknown.</source>
        <translation>「%1」は答えになりません。%2:yes、%2:no、%2:unknown のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no answer: write %2:yes or %2:no.</source>
        <translation>「%1」は答えになりません。%2:yes または %2:no を入力してください。</translation>
    </message>
    <message>
        <source>Nothing lies in “%1”: the smaller number comes first, as in members:2..9.</source>
        <translation>「%1」には何も含まれません。メンバー数は members:2..9 のように小さい数を先に書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a number of members: write members:5, members:&gt;5, members:&lt;=10, members:2..9 or members:unknown.</source>
        <translation>「%1」はメンバー数ではありません。members:5、members:&gt;5、members:&lt;=10、members:2..9、members:unknown のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a class: write class:production, class:staging, class:development or class:demo.</source>
        <translation>「%1」は区分ではありません。class:production(本番)、class:staging(ステージング)、class:development(開発)、class:demo(デモ)のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2:? To find the text itself, put it in quotes.</source>
        <translation>「%1」という項目はありません。%2: のことですか? 文字列そのものを探すには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no field “%1”. To find the text itself, put it in quotes.</source>
        <translation>「%1」という項目はありません。文字列そのものを探すには引用符で囲んでください。</translation>
    </message>
</context>
<context>
    <name>groupdesk::QuerySuggestions</name>
    <message>
        <source>the platform reports no state</source>
        <translation>プラットフォームが状態を報告しない</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>more than 6 months ago</source>
        <translation>6 か月より前</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>1 年より前</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>誰もいない</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>誰かいる</translation>
    </message>
    <message>
        <source>more than 10</source>
        <translation>10 人より多い</translation>
    </message>
    <message>
        <source>from 2 to 9</source>
        <translation>2 人から 9 人</translation>
    </message>
    <message>
        <source>the platform does not say</source>
        <translation>プラットフォームが示さない</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>the organization’s name or ID</source>
        <translation>組織の名前または ID</translation>
    </message>
    <message>
        <source>the profile’s name</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>the folder of its profile</source>
        <translation>プロファイルのフォルダー</translation>
    </message>
    <message>
        <source>production, staging, development or demo</source>
        <translation>本番、ステージング、開発、デモ(production、staging、development、demo)</translation>
    </message>
    <message>
        <source>only in the name</source>
        <translation>名前だけ</translation>
    </message>
    <message>
        <source>only in the ID</source>
        <translation>ID だけ</translation>
    </message>
    <message>
        <source>only in the description</source>
        <translation>説明だけ</translation>
    </message>
    <message>
        <source>how many people: 0, &gt;5, &lt;=10, 2..9</source>
        <translation>人数: 0、&gt;5、&lt;=10、2..9</translation>
    </message>
    <message>
        <source>protected from deletion</source>
        <translation>削除から保護されている</translation>
    </message>
    <message>
        <source>a role it gives, by name or ID</source>
        <translation>付与するロール(名前または ID)</translation>
    </message>
    <message>
        <source>a location, by code or name</source>
        <translation>ロケーション(コードまたは名前)</translation>
    </message>
    <message>
        <source>healthy, archived, pending …</source>
        <translation>正常、アーカイブ済み、保留中(healthy、archived、pending) …</translation>
    </message>
    <message>
        <source>when: &lt;30d, &gt;1y, 2024-05</source>
        <translation>時期: &lt;30d、&gt;1y、2024-05</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>marked “Never Delete” here</source>
        <translation>ここで「削除禁止」に設定されている</translation>
    </message>
    <message>
        <source>changed by the last refresh</source>
        <translation>前回の更新で変わった</translation>
    </message>
    <message>
        <source>something is being done with it</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>groupdesk::QueryTime</name>
    <message>
        <source>Younger or older than %2? Write %1:&lt;%2 or %1:&gt;%2.</source>
        <translation>%2 より新しいですか、古いですか? %1:&lt;%2 または %1:&gt;%2 と入力してください。</translation>
    </message>
    <message>
        <source>“%1” is neither an age nor a date: write %2:&lt;30d (younger than 30 days; h, d, w, m or y), %2:&gt;2w, %2:2024-05 or %2:&gt;2024-05-01.</source>
        <translation>「%1」は期間でも日付でもありません。%2:&lt;30d(30 日未満。h、d、w、m、y が使えます)、%2:&gt;2w、%2:2024-05、%2:&gt;2024-05-01 のように入力してください。</translation>
    </message>
    <message>
        <source>Nothing lies in “%1”: the earlier date comes first, as in %2:2024-05..2024-07.</source>
        <translation>「%1」には何も含まれません。%2:2024-05..2024-07 のように早い日付を先に書いてください。</translation>
    </message>
</context>
<context>
    <name>groupdesk::RecoveryDialog</name>
    <message>
        <source>Unfinished Work</source>
        <translation>未完了の作業</translation>
    </message>
    <message>
        <source>Groups by what became of them</source>
        <translation>結果別のグループ</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>group, where, class, state</comment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Not started (%1)</source>
        <translation>未開始 (%1)</translation>
    </message>
    <message>
        <source>Still there (%1)</source>
        <translation>残っているもの (%1)</translation>
    </message>
    <message>
        <source>Not done (%1)</source>
        <translation>未実行 (%1)</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>不明 (%1)</translation>
    </message>
    <message>
        <source>Gone (%1)</source>
        <translation>なくなったもの (%1)</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <translation>完了 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete the Remaining %n…</source>
        <translation>
            <numerusform>残りの %n 件を削除(&amp;D)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted yet: what goes with them is measured and asked for anew</source>
        <translation>まだ何も削除されません。一緒に失われるものを改めて調べ、確認を求めます</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave Them</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing more is done, and this is not asked again</source>
        <translation>これ以上は何も行わず、この確認も表示しません</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>後で(&amp;T)</translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation>次回の起動時にもう一度確認します</translation>
    </message>
</context>
<context>
    <name>groupdesk::RecoveryNotices</name>
    <message>
        <source>%1 Nothing is left to be done.</source>
        <translation>%1必要な作業は残っていません。</translation>
    </message>
    <message>
        <source>Show &amp;Journal</source>
        <translation>ジャーナルを表示(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Show…</source>
        <translation>表示(&amp;S)…</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>groupdesk::RecoveryWords</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>Groupdesk ended while it was deleting %n group(s), begun %1.</source>
        <translation>
            <numerusform>Groupdesk は、グループ %n 件の削除中に終了しました (開始: %1)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groupdesk ended in the middle of work on %n group(s), begun %1.</source>
        <translation>
            <numerusform>Groupdesk は、グループ %n 件の作業の途中で終了しました (開始: %1)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are gone</source>
        <translation>
            <numerusform>なくなったもの %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are done</source>
        <translation>
            <numerusform>完了したもの %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still there</source>
        <translation>
            <numerusform>残っているもの %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not done</source>
        <translation>
            <numerusform>未実行 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not started</source>
        <translation>
            <numerusform>未開始 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n nobody knows</source>
        <translation>
            <numerusform>不明 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Groupdesk ended before this was answered: %1, begun %2.</source>
        <translation>Groupdesk は、次の操作の応答を得る前に終了しました: %1 (開始: %2)。</translation>
    </message>
    <message numerus="yes">
        <source>Groupdesk ended before %n changes were answered.</source>
        <translation>
            <numerusform>Groupdesk は、%n 件の変更の応答を得る前に終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A look at the platform shows that it was done.</source>
        <translation>プラットフォームを確認したところ、完了していました。</translation>
    </message>
    <message>
        <source>A look at the platform shows that it was done in part.</source>
        <translation>プラットフォームを確認したところ、一部が完了していました。</translation>
    </message>
    <message>
        <source>A look at the platform shows that it was not done.</source>
        <translation>プラットフォームを確認したところ、実行されていませんでした。</translation>
    </message>
    <message>
        <source>Whether it was done could not be found out.</source>
        <translation>実行されたかどうかを確認できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n were done</source>
        <translation>
            <numerusform>完了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were done in part</source>
        <translation>
            <numerusform>一部完了 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::RecreateDialog</name>
    <message>
        <source>&amp;Recreate Group</source>
        <translation>グループを再作成(&amp;R)</translation>
    </message>
    <message>
        <source>Chec&amp;k Again</source>
        <translation>再確認(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop After Current</source>
        <translation>現在の処理後に停止(&amp;S)</translation>
    </message>
    <message>
        <source>Copy Re&amp;port</source>
        <translation>レポートをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Group</source>
        <translation>グループを表示(&amp;G)</translation>
    </message>
    <message>
        <source>Recreate Group</source>
        <translation>グループの再作成</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Progress of the re-creation</source>
        <translation>再作成の進行状況</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the group will be called</source>
        <translation>グループの名前です</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>元に戻るもの</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Does not come back</source>
        <translation>元に戻らないもの</translation>
    </message>
    <message>
        <source>Read again what is there and what is in the way</source>
        <translation>何があり、何が妨げになっているかをもう一度読み取ります</translation>
    </message>
    <message>
        <source>Finish the step in progress and start no other</source>
        <translation>進行中の手順だけを完了し、ほかは開始しません</translation>
    </message>
    <message>
        <source>Copy what came back and what did not as text</source>
        <translation>元に戻ったものと戻らなかったものを、テキストとしてコピーします</translation>
    </message>
    <message>
        <source>Show the new group in the table</source>
        <translation>新しいグループを表に表示します</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reading what %1 still has of it…</source>
        <translation>%1 に残っているものを読み取っています…</translation>
    </message>
    <message>
        <source>What is gone will be said in the report.</source>
        <translation>なくなったものはレポートに記載されます。</translation>
    </message>
    <message>
        <source>Came &amp;back</source>
        <translation>元に戻ったもの(&amp;B)</translation>
    </message>
    <message>
        <source>Comes &amp;back</source>
        <translation>元に戻るもの(&amp;B)</translation>
    </message>
    <message>
        <source>Did not c&amp;ome back</source>
        <translation>元に戻らなかったもの(&amp;O)</translation>
    </message>
    <message>
        <source>Does not c&amp;ome back</source>
        <translation>元に戻らないもの(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Creating “%1” again…</source>
        <translation>「%1」を再作成しています…</translation>
    </message>
    <message>
        <source>Create “%1” again in %2?</source>
        <translation>%2 に「%1」を再作成しますか?</translation>
    </message>
    <message>
        <source>Create “%1” again?</source>
        <translation>「%1」を再作成しますか?</translation>
    </message>
    <message>
        <source>Create the group and what belonged to it at %1</source>
        <translation>%1 に、グループとそれに属していたものを作成します</translation>
    </message>
    <message>
        <source>Something is in the way: see above</source>
        <translation>妨げになっているものがあります。上を確認してください</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>この手順の後に停止します…</translation>
    </message>
</context>
<context>
    <name>groupdesk::RecreateFlow</name>
    <message>
        <source>Recreating a group has ended</source>
        <translation>グループの再作成が終わりました</translation>
    </message>
    <message>
        <source>What came of it stands in the window.</source>
        <translation>結果はウィンドウに表示されています。</translation>
    </message>
</context>
<context>
    <name>groupdesk::RequestDetails</name>
    <message>
        <source>Status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>after %1 ms in the queue</source>
        <translation>キューで %1 ミリ秒待機後</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>試行 %1 回目</translation>
    </message>
    <message>
        <source>Seen from here: %1</source>
        <translation>こちら側での状況: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>トレース ID: %1</translation>
    </message>
    <message>
        <source>… the rest of %1 is not kept</source>
        <translation>… %1 のうち残りは保存されていません</translation>
    </message>
</context>
<context>
    <name>groupdesk::RequestLogDock</name>
    <message>
        <source>Request Log</source>
        <translation>リクエストログ</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>cURL としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the selected request as a command; the token is a variable in it</source>
        <translation>選択したリクエストをコマンドとしてコピーします (トークンは変数になります)</translation>
    </message>
    <message>
        <source>&amp;Export HAR…</source>
        <translation>HAR をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the requests shown here to a file; it holds no secrets</source>
        <translation>ここに表示されているリクエストをファイルに書き込みます。秘密情報は含まれません</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>Forget every request in this log</source>
        <translation>このログのリクエストをすべて消去します</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>リクエストの詳細</translation>
    </message>
    <message>
        <source>Select a request to see what was sent and answered</source>
        <translation>リクエストを選択すると、送信と応答の内容が表示されます</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>リクエストをフィルター</translation>
    </message>
    <message>
        <source>Requests, the newest last</source>
        <translation>リクエスト (古い順)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Copied as cURL.</source>
        <translation>cURL としてコピーしました。</translation>
    </message>
    <message>
        <source>Copied as cURL. Set $%1 before running it.</source>
        <translation>cURL としてコピーしました。実行する前に $%1 を設定してください。</translation>
    </message>
    <message>
        <source>Export HAR</source>
        <translation>HAR のエクスポート</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP アーカイブ (*.har)</translation>
    </message>
    <message>
        <source>The requests could not be written to %1</source>
        <translation>リクエストを %1 に書き込めませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1</source>
        <translation>
            <numerusform>リクエスト %n 件を %1 に書き込みました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::RequestLogModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試行</translation>
    </message>
</context>
<context>
    <name>groupdesk::RequestTree</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Copy &amp;Trace Id</source>
        <translation>トレース ID をコピー(&amp;T)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>request, answer, duration</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>送信: %1</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 の応答: 「%2」</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>トレース ID</translation>
    </message>
</context>
<context>
    <name>groupdesk::ReviewDialog</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Review Changes</source>
        <translation>変更の確認</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What would change and be sent</source>
        <translation>変更される内容と送信される内容</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>変更(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>リクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>c&amp;URL</source>
        <translation>cURL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>I have seen this and accept it</source>
        <translation>内容を確認し、承認します</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n Changes</source>
        <translation>
            <numerusform>%n 件の変更を適用(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the page that is shown</source>
        <translation>表示中のページをコピーします</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>送信するものがありません。</translation>
    </message>
    <message>
        <source>Read and tick every warning first.</source>
        <translation>先に、すべての警告を読んでチェックを付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n requests</source>
        <translation>
            <numerusform>%1 · %2 · リクエスト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n external people will be dropped from the group, because this server stores people by their user id only: %1</source>
        <translation>
            <numerusform>このサーバーは人をユーザー ID だけで保存するため、外部の %n 人がグループから除かれます: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who no longer exist will be taken out, because the server refuses the group as long as it names them: %1</source>
        <translation>
            <numerusform>存在しない人が含まれているとサーバーがグループを拒否するため、すでに存在しない %n 人が除かれます: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own access may hang on what is taken out: %1</source>
        <translation>自分自身のアクセスが、外されるものに依存している可能性があります: %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::RotateTokenDialog</name>
    <message>
        <source>&amp;Rotate Token</source>
        <translation>トークンをローテーション(&amp;R)</translation>
    </message>
    <message>
        <source>Rotate Token</source>
        <translation>トークンのローテーション</translation>
    </message>
    <message>
        <source>Exchange the token of “%1” for a new one?

The old token ends at once: whatever else uses it, such as scripts or other computers, is refused by %2 from then on. The new one is kept where the old one is.</source>
        <translation>「%1」のトークンを新しいトークンに交換しますか?

古いトークンはただちに失効します。スクリプトやほかのコンピューターなど、このトークンを使っているものはすべて、以後 %2 に拒否されます。新しいトークンは、古いトークンと同じ場所に保管されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The profile is locked: unlock it to exchange its token.</source>
        <translation>プロファイルはロックされています。トークンを交換するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>Exchanging the token…</source>
        <translation>トークンを交換しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>groupdesk::RotateTokenFlow</name>
    <message>
        <source>Nothing was changed: the profile is not open.</source>
        <translation>何も変更されていません。プロファイルが開かれていません。</translation>
    </message>
    <message>
        <source>Refresh it first, then try again.</source>
        <translation>先に更新してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The token was exchanged, stored and tried.</source>
        <translation>トークンを交換して保存し、動作を確認しました。</translation>
    </message>
    <message>
        <source>The old one no longer works.</source>
        <translation>古いトークンはもう使えません。</translation>
    </message>
    <message>
        <source>The token was exchanged and stored.</source>
        <translation>トークンを交換して保存しました。</translation>
    </message>
    <message>
        <source>Whether the platform takes it could not be found out yet. %1</source>
        <translation>プラットフォームが受け付けるかどうかは、まだ確認できませんでした。%1</translation>
    </message>
    <message>
        <source>The token was exchanged, but could not be stored.</source>
        <translation>トークンを交換しましたが、保存できませんでした。</translation>
    </message>
    <message>
        <source>The new one is in a window of its own.</source>
        <translation>新しいトークンは別のウィンドウに表示されています。</translation>
    </message>
    <message>
        <source>Nothing was changed: the old token goes on. %1</source>
        <translation>何も変更されていません。古いトークンは引き続き使えます。%1</translation>
    </message>
    <message>
        <source>The old token has perhaps ended, and the new one is lost with the answer. If the profile is refused now, make a new token at the platform and put it into the profile.</source>
        <translation>古いトークンは失効した可能性があり、新しいトークンは応答とともに失われました。このプロファイルが拒否される場合は、プラットフォームで新しいトークンを作成し、プロファイルに設定してください。</translation>
    </message>
    <message>
        <source>The new token of “%1” is shown only once. The old one has ended.</source>
        <translation>「%1」の新しいトークンが表示されるのは 1 回だけです。古いトークンは失効しました。</translation>
    </message>
</context>
<context>
    <name>groupdesk::SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Rename View</source>
        <translation>ビューの名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace View</source>
        <translation>ビューを置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save View</source>
        <translation>ビューを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Give the view a name first</source>
        <translation>先にビューの名前を入力してください</translation>
    </message>
    <message>
        <source>There is a view of this name; it is replaced.</source>
        <translation>この名前のビューがあり、置き換えられます。</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>この名前のビューがほかにあります。</translation>
    </message>
</context>
<context>
    <name>groupdesk::SavedViewController</name>
    <message>
        <source>%1 is not in the list.</source>
        <translation>%1 は一覧にありません。</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>範囲: %1</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <translation>フィルター: なし</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Columns: as they are now, with their order, widths and sorting</source>
        <translation>列: 今の順序、幅、並べ替えのまま</translation>
    </message>
    <message>
        <source>The view %1 was saved.</source>
        <translation>ビュー %1 を保存しました。</translation>
    </message>
    <message>
        <source>Remove from &amp;Favourites</source>
        <translation>お気に入りから外す(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>ビューの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Update with Current Filter</source>
        <translation>今のフィルターで更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>ビューを削除(&amp;D)</translation>
    </message>
    <message>
        <source>The view %1 was updated</source>
        <translation>ビュー %1 を更新しました</translation>
    </message>
    <message>
        <source>The view %1 was deleted</source>
        <translation>ビュー %1 を削除しました</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>The group is among the favourites.</source>
        <translation>グループをお気に入りに入れました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are among the favourites.</source>
        <translation>
            <numerusform>%Ln 個のグループをお気に入りに入れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is no favourite any more.</source>
        <translation>グループはお気に入りではなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are no favourites any more.</source>
        <translation>
            <numerusform>%Ln 個のグループがお気に入りではなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is among the favourites.</source>
        <translation>%1 をお気に入りに入れました。</translation>
    </message>
    <message>
        <source>%1 is no favourite any more.</source>
        <translation>%1 はお気に入りではなくなりました。</translation>
    </message>
    <message>
        <source>Saved views and favourites cannot be read or stored; nothing was changed.</source>
        <translation>保存したビューとお気に入りを読み書きできません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Their file was written by a newer version of Groupdesk. Update Groupdesk.</source>
        <translation>ファイルは新しいバージョンの Groupdesk で書かれています。Groupdesk を更新してください。</translation>
    </message>
    <message>
        <source>Look at the file they are kept in.</source>
        <translation>保存先のファイルを確認してください。</translation>
    </message>
</context>
<context>
    <name>groupdesk::ScopeTreeModel</name>
    <message>
        <source>All groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>グループ 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>グループ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Platform: %1</source>
        <translation>プラットフォーム: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>エンドポイント: %1</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>区分: %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>最終更新: %1</translation>
    </message>
    <message>
        <source>Updated: never</source>
        <translation>最終更新: なし</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Shown in: %1</source>
        <translation>表示場所: %1</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <translation>フィルター: なし</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::ScopeTreeView</name>
    <message>
        <source>Profiles and organizations</source>
        <translation>プロファイルと組織</translation>
    </message>
</context>
<context>
    <name>groupdesk::SecretDialog</name>
    <message>
        <source>Enter Token</source>
        <translation>トークンの入力</translation>
    </message>
    <message>
        <source>Open Vault File</source>
        <translation>保管庫ファイルを開く</translation>
    </message>
    <message>
        <source>Create Vault File</source>
        <translation>保管庫ファイルの作成</translation>
    </message>
    <message>
        <source>Enter the token for “%1”.</source>
        <translation>「%1」のトークンを入力してください。</translation>
    </message>
    <message>
        <source>The token for “%1” is no longer accepted. Enter another one.</source>
        <translation>「%1」のトークンは受け付けられなくなりました。別のトークンを入力してください。</translation>
    </message>
    <message>
        <source>Enter the passphrase of the vault file.</source>
        <translation>保管庫ファイルのパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>That passphrase did not open the vault file. Try again.</source>
        <translation>そのパスフレーズでは保管庫ファイルを開けませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>Choose a passphrase for the new vault file.</source>
        <translation>新しい保管庫ファイルのパスフレーズを決めてください。</translation>
    </message>
    <message>
        <source>It is sent to %1 only, and kept in memory only.</source>
        <translation>%1 だけに送信され、メモリだけに保持されます。</translation>
    </message>
    <message>
        <source>%1 refused it: it may have expired or been revoked. What was waiting goes on with the new one.</source>
        <translation>%1 が拒否しました。有効期限が切れたか、取り消された可能性があります。待機中の処理は、新しいトークンで続行されます。</translation>
    </message>
    <message>
        <source>The secrets of “%1” are kept in %2.</source>
        <translation>「%1」の秘密情報は %2 に保管されています。</translation>
    </message>
    <message>
        <source>It will encrypt %1. It is stored nowhere and cannot be recovered: without it the secrets in the file are lost.</source>
        <translation>%1 がこのパスフレーズで暗号化されます。パスフレーズはどこにも保存されず、復元できません。失うと、ファイル内の秘密情報も失われます。</translation>
    </message>
    <message>
        <source>&amp;Use Token</source>
        <translation>トークンを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open Vault</source>
        <translation>保管庫を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Create &amp;Vault</source>
        <translation>保管庫を作成(&amp;V)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズ (再入力)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>パスフレーズ(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>再入力(&amp;G)</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>トークンを入力してください。</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The token has spaces or characters inside that no token has.</source>
        <translation>トークンの途中に、トークンでは使われない空白や文字があります。</translation>
    </message>
    <message>
        <source>Use at least %1 characters. A few unrelated words are easy to keep in mind.</source>
        <translation>%1 文字以上にしてください。互いに無関係な語をいくつか並べると覚えやすくなります。</translation>
    </message>
    <message>
        <source>Type the passphrase a second time.</source>
        <translation>パスフレーズをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>groupdesk::SecretField</name>
    <message>
        <source>Removed a line end from what was pasted.</source>
        <translation>貼り付けた内容から改行を取り除きました。</translation>
    </message>
    <message>
        <source>Removed spaces around what was pasted.</source>
        <translation>貼り付けた内容の前後の空白を取り除きました。</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Show what was typed or pasted</source>
        <translation>入力または貼り付けた内容を表示します</translation>
    </message>
    <message>
        <source>Conceal: %1</source>
        <translation>%1 を隠す</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s text into the field</source>
        <translation>クリップボードのテキストをこの欄に入れます</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
</context>
<context>
    <name>groupdesk::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 件を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected</source>
        <translation>
            <numerusform>保護 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden and not selected any more</source>
        <translation>
            <numerusform>%n 件が非表示になり、選択を解除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::SetupWindow</name>
    <message>
        <source>Install Groupdesk</source>
        <translation>Groupdesk のインストール</translation>
    </message>
    <message>
        <source>Remove Groupdesk</source>
        <translation>Groupdesk を取り除く</translation>
    </message>
    <message>
        <source>Install Groupdesk %1</source>
        <translation>Groupdesk %1 のインストール</translation>
    </message>
    <message>
        <source>Remove Groupdesk %1?</source>
        <translation>Groupdesk %1 を取り除きますか?</translation>
    </message>
    <message>
        <source>Everything it needs is in this file. Nothing is downloaded.</source>
        <translation>必要なものはすべてこのファイルに入っています。何もダウンロードしません。</translation>
    </message>
    <message>
        <source>For &amp;me only</source>
        <translation>自分だけ(&amp;M)</translation>
    </message>
    <message>
        <source>For &amp;everyone on this computer</source>
        <translation>このコンピューターの全員(&amp;E)</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>In %1. You are asked for the password of an administrator.</source>
        <translation>場所: %1。管理者のパスワードを尋ねられます。</translation>
    </message>
    <message>
        <source>In a terminal only, as an administrator: sudo sh %1 --system</source>
        <translation>ターミナルで管理者として実行してください: sudo sh %1 --system</translation>
    </message>
    <message>
        <source>It was installed for everyone on this computer. You are asked for the password of an administrator. Nobody’s profiles are removed.</source>
        <translation>このコンピューターの全員用にインストールされています。管理者のパスワードを尋ねられます。誰のプロファイルも取り除かれません。</translation>
    </message>
    <message>
        <source>Remove my &amp;profiles and the journal, too</source>
        <translation>自分のプロファイルとジャーナルも取り除く(&amp;P)</translation>
    </message>
    <message>
        <source>What the installer said</source>
        <translation>インストーラーの出力</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>インストール(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start Groupdesk</source>
        <translation>Groupdesk を起動(&amp;S)</translation>
    </message>
    <message>
        <source>It could not be installed.</source>
        <translation>インストールできませんでした。</translation>
    </message>
    <message>
        <source>It could not be removed.</source>
        <translation>取り除けませんでした。</translation>
    </message>
    <message>
        <source>Groupdesk is installed. You find it in the menu.</source>
        <translation>Groupdesk をインストールしました。メニューから起動できます。</translation>
    </message>
    <message>
        <source>Groupdesk is removed.</source>
        <translation>Groupdesk を取り除きました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>groupdesk::SidePane</name>
    <message>
        <source>Details and editors</source>
        <translation>詳細とエディター</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close editor</source>
        <translation>エディターを閉じる</translation>
    </message>
    <message>
        <source>Edit %1, unsaved changes</source>
        <translation>%1 を編集、保存していない変更あり</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
</context>
<context>
    <name>groupdesk::SignInDialog</name>
    <message>
        <source>Cop&amp;y Address</source>
        <translation>アドレスをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>ブラウザーで続けてください</translation>
    </message>
    <message>
        <source>Sign in there for “%1”. This window goes on by itself.</source>
        <translation>ブラウザーで「%1」にサインインしてください。このウィンドウは自動で次に進みます。</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>サインインのアドレス</translation>
    </message>
    <message>
        <source>If no browser opened, open this address yourself</source>
        <translation>ブラウザーが開かない場合は、このアドレスを自分で開いてください</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>残り %1:%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>groupdesk::SignInSection</name>
    <message>
        <source>Service t&amp;oken</source>
        <translation>サービストークン(&amp;O)</translation>
    </message>
    <message>
        <source>Si&amp;gn in with the browser</source>
        <translation>ブラウザーでサインイン(&amp;G)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>A token of a service account, made in the platform&apos;s console</source>
        <translation>プラットフォームのコンソールで作成した、サービスアカウントのトークンです</translation>
    </message>
    <message>
        <source>You sign in as yourself in the system&apos;s browser; this program never sees your password</source>
        <translation>システムのブラウザーで自分としてサインインします。このプログラムがパスワードを見ることはありません</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>サインインのアドレス</translation>
    </message>
    <message>
        <source>The OpenID provider. Only if it is another address than the endpoint</source>
        <translation>OpenID プロバイダーです。エンドポイントと異なるアドレスの場合にのみ指定します</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>What the platform&apos;s operator registered for this program</source>
        <translation>プラットフォームの運営者がこのプログラム用に登録したものです</translation>
    </message>
    <message>
        <source>Kept like a token, never in the profile&apos;s file</source>
        <translation>トークンと同様に保管され、プロファイルのファイルには書き込まれません</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>発行者(&amp;I)</translation>
    </message>
    <message>
        <source>Client i&amp;d</source>
        <translation>クライアント ID(&amp;D)</translation>
    </message>
    <message>
        <source>Port of the redirect address</source>
        <translation>リダイレクトアドレスのポート</translation>
    </message>
    <message>
        <source>The port on this computer where the browser&apos;s answer is awaited</source>
        <translation>ブラウザーからの応答を待ち受ける、このコンピューターのポートです</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Path of the redirect address</source>
        <translation>リダイレクトアドレスのパス</translation>
    </message>
    <message>
        <source>Redirect address to register</source>
        <translation>登録するリダイレクトアドレス</translation>
    </message>
    <message>
        <source>The operator has to register exactly this address for the client</source>
        <translation>運営者は、クライアントにこのアドレスを正確に登録する必要があります</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>リダイレクトアドレスをコピーします</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>リダイレクトポート</translation>
    </message>
    <message>
        <source>To register</source>
        <translation>登録するアドレス</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>任意のポート</translation>
    </message>
    <message>
        <source>The endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>The endpoint: %1</source>
        <translation>エンドポイント: %1</translation>
    </message>
    <message>
        <source>Leave empty to keep what is stored</source>
        <translation>保存済みのものを使う場合は空にします</translation>
    </message>
    <message>
        <source>Leave empty if the client has none</source>
        <translation>クライアントにない場合は空にします</translation>
    </message>
    <message>
        <source>This is another sign-in than the stored one: a stored client secret and sign-in are removed when the profile is saved.</source>
        <translation>保存済みのものとは別のサインインです。プロファイルを保存すると、保存済みのクライアントシークレットとサインインは取り除かれます。</translation>
    </message>
    <message>
        <source>You sign in after saving, in the browser. This program never sees your password.</source>
        <translation>保存した後、ブラウザーでサインインします。このプログラムがパスワードを見ることはありません。</translation>
    </message>
</context>
<context>
    <name>groupdesk::Skeleton</name>
    <message>
        <source>Loading groups</source>
        <translation>グループを読み込んでいます</translation>
    </message>
</context>
<context>
    <name>groupdesk::StatusLine</name>
    <message>
        <source>Status bar</source>
        <translation>ステータスバー</translation>
    </message>
    <message>
        <source>Show the deletion that runs in the background</source>
        <translation>バックグラウンドで実行中の削除を表示します</translation>
    </message>
    <message>
        <source>Organizations loaded</source>
        <translation>読み込まれた組織</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>writes allowed</source>
        <translation>書き込み可</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>取得元 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::TableArea</name>
    <message numerus="yes">
        <source>Nothing matches “%1” in %n group(s)</source>
        <translation>
            <numerusform>%n 件のグループに「%1」に一致するものはありません</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>There are no groups here yet</source>
        <translation>グループがまだありません</translation>
    </message>
    <message>
        <source>&amp;New Group…</source>
        <translation>新しいグループ(&amp;N)…</translation>
    </message>
    <message>
        <source>This token sees no organization</source>
        <translation>このトークンから見える組織はありません</translation>
    </message>
    <message>
        <source>Ask an owner of the organization for access, or use another token.</source>
        <translation>組織の所有者にアクセスを依頼するか、別のトークンを使ってください。</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>プロファイルを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Cancel Sign-In</source>
        <translation>サインインをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Loading was stopped before any group arrived</source>
        <translation>グループが届く前に読み込みを停止しました</translation>
    </message>
    <message>
        <source>&amp;Load Groups</source>
        <translation>グループを読み込む(&amp;L)</translation>
    </message>
</context>
<context>
    <name>groupdesk::TagModel</name>
    <message>
        <source>A tag has no name yet.</source>
        <translation>名前のないタグがあります。</translation>
    </message>
    <message>
        <source>Two tags have the name “%1”.</source>
        <translation>名前が「%1」のタグが 2 つあります。</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1、新規</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1、変更</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1、外す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>groupdesk::TagSection</name>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>外すのをやめる(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove Tag</source>
        <translation>タグを外す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>groupdesk::TestResult</name>
    <message>
        <source>fine</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>to note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Result of the connection test</source>
        <translation>接続テストの結果</translation>
    </message>
    <message>
        <source>Cancel Test</source>
        <translation>テストをキャンセル</translation>
    </message>
    <message>
        <source>Start Read-Only</source>
        <translation>読み取り専用で開始</translation>
    </message>
    <message>
        <source>This token may not change anything anyway; read-only, nobody is offered to</source>
        <translation>このトークンでは、もともと何も変更できません。読み取り専用にすると、変更の操作が示されなくなります</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy what went wrong, without any secret, for a colleague or a report</source>
        <translation>問題の内容を、秘密情報を除いて、同僚への連絡や報告用にコピーします</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>まだサインインしていません。</translation>
    </message>
    <message>
        <source>The connection can be tested after you signed in with the browser. For that the profile is saved first.</source>
        <translation>接続は、ブラウザーでサインインした後にテストできます。そのために、先にプロファイルが保存されます。</translation>
    </message>
    <message>
        <source>Save and Sign In</source>
        <translation>保存してサインイン</translation>
    </message>
</context>
<context>
    <name>groupdesk::ToastHost</name>
    <message>
        <source>Dismiss</source>
        <translation>消す</translation>
    </message>
</context>
<context>
    <name>groupdesk::TokenNotices</name>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>%n 日後に期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>expires within a day</source>
        <translation>1 日以内に期限切れ</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>%1: the sign-in could not be stored</source>
        <translation>%1: サインインを保存できませんでした</translation>
    </message>
    <message>
        <source>It holds until the program ends, and storing it is tried again. If the program ends before, sign in again.</source>
        <translation>プログラムが終了するまで有効です。保存は再び試されます。その前にプログラムが終了した場合は、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%1: the token %2 (%3)</source>
        <translation>%1: トークンは%2 (%3)</translation>
    </message>
    <message>
        <source>It can be exchanged for a new one from here.</source>
        <translation>ここから新しいトークンに交換できます。</translation>
    </message>
    <message>
        <source>&amp;Rotate Token…</source>
        <translation>トークンをローテーション(&amp;R)…</translation>
    </message>
    <message>
        <source>Make a new one at %1 and put it into the profile.</source>
        <translation>%1 で新しいトークンを作成し、プロファイルに設定してください。</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>プロファイルを編集(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>groupdesk::TokenSection</name>
    <message>
        <source>Move to &amp;Keychain</source>
        <translation>キーチェーンに移動(&amp;K)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Token source</source>
        <translation>トークンの取得元</translation>
    </message>
    <message>
        <source>Where the token is kept. It is never written into the profile&apos;s file</source>
        <translation>トークンの保管場所です。プロファイルのファイルには書き込まれません</translation>
    </message>
    <message>
        <source>Store the token in the system&apos;s keychain at once, and take it from there from now on</source>
        <translation>トークンをシステムのキーチェーンにすぐに保存し、以後そこから取得します</translation>
    </message>
    <message>
        <source>The token that is sent to the endpoint, and nowhere else</source>
        <translation>エンドポイントだけに送信され、ほかのどこにも送信されないトークンです</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>The name of the variable, not its value</source>
        <translation>変数の値ではなく、名前です</translation>
    </message>
    <message>
        <source>Command that prints the token</source>
        <translation>トークンを出力するコマンド</translation>
    </message>
    <message>
        <source>A program and its arguments. What it prints is the token; it is never written to a log</source>
        <translation>プログラムとその引数です。出力がトークンになります。ログには書き込まれません</translation>
    </message>
    <message>
        <source>for example  op read op://private/acme/token</source>
        <translation>例: op read op://private/acme/token</translation>
    </message>
    <message>
        <source>No keychain answers: choose another place.</source>
        <translation>応答するキーチェーンがありません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>トークンを入力してください。</translation>
    </message>
    <message>
        <source>The token has spaces or characters inside that no token has.</source>
        <translation>トークンの途中に、トークンでは使われない空白や文字があります。</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in a file.</source>
        <translation>このコンピューターのキーチェーンに保管されています。ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Will be kept in this computer&apos;s keychain, never in a file.</source>
        <translation>このコンピューターのキーチェーンに保管されます。ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends, then forgotten.</source>
        <translation>プログラムが終了するまでメモリに保持され、その後は消去されます。</translation>
    </message>
    <message>
        <source>Kept in a file that is encrypted with your passphrase.</source>
        <translation>パスフレーズで暗号化されたファイルに保管されています。</translation>
    </message>
    <message>
        <source>Will be kept in a file that is encrypted with your passphrase. You are asked for it when the file is needed.</source>
        <translation>パスフレーズで暗号化されたファイルに保管されます。ファイルが必要になると、パスフレーズの入力を求められます。</translation>
    </message>
    <message>
        <source>Asked for when it is first needed, kept in memory until the secrets are locked, never stored.</source>
        <translation>最初に必要になったときに尋ねます。秘密情報がロックされるまでメモリに保持され、保存はされません。</translation>
    </message>
    <message>
        <source>What the sign-in brings is kept in this computer&apos;s keychain and renews itself.</source>
        <translation>サインインで得られた情報は、このコンピューターのキーチェーンに保管され、自動で更新されます。</translation>
    </message>
    <message>
        <source>What the sign-in brings is kept in a file that is encrypted with your passphrase, and renews itself.</source>
        <translation>サインインで得られた情報は、パスフレーズで暗号化されたファイルに保管され、自動で更新されます。</translation>
    </message>
    <message>
        <source>What the sign-in brings is kept in memory; you sign in again after the program was closed.</source>
        <translation>サインインで得られた情報は、メモリに保持されます。プログラムを閉じた後は、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Read from the environment this program was started in.</source>
        <translation>このプログラムが起動された環境から読み取ります。</translation>
    </message>
    <message>
        <source>%1 has a value right now.</source>
        <translation>%1 には現在、値があります。</translation>
    </message>
    <message>
        <source>%1 has no value in the environment this program was started in.</source>
        <translation>このプログラムが起動された環境では、%1 に値がありません。</translation>
    </message>
    <message>
        <source>It has 10 seconds to print the token, which is kept in memory only. No shell looks at it: no pipes, no variables, no “~”.</source>
        <translation>トークンは 10 秒以内に出力される必要があり、メモリだけに保持されます。シェルは介さないため、パイプ、変数、「~」は使えません。</translation>
    </message>
    <message>
        <source>Runs “%1” without arguments.</source>
        <translation>「%1」を引数なしで実行します。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Runs “%1” with %2.</source>
        <translation>「%1」を %2 付きで実行します。</translation>
    </message>
    <message>
        <source>The token moves from %1 to %2 when you save; nothing stays behind.</source>
        <translation>保存すると、トークンは %1 から %2 に移動します。元の場所には何も残りません。</translation>
    </message>
    <message>
        <source>The token in %1 is removed when you save.</source>
        <translation>保存すると、%1 のトークンは取り除かれます。</translation>
    </message>
    <message>
        <source>The variable %1 stays as it is. Unset it where it is set if nothing else needs it.</source>
        <translation>変数 %1 はそのまま残ります。ほかに必要としているものがなければ、設定元で解除してください。</translation>
    </message>
    <message>
        <source>What the old command reads stays where it is.</source>
        <translation>以前のコマンドの読み取り元はそのまま残ります。</translation>
    </message>
    <message>
        <source>Enter the token again for the new endpoint</source>
        <translation>新しいエンドポイント用に、トークンをもう一度入力してください</translation>
    </message>
    <message>
        <source>Leave empty to keep the one in memory</source>
        <translation>メモリにあるものを使う場合は空にします</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep</source>
        <translation>保存済み。そのまま使う場合は空にします</translation>
    </message>
    <message>
        <source>Leave empty to take the one from %1</source>
        <translation>%1 のものを使う場合は空にします</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>このコンピューターで応答するキーチェーンがありません。</translation>
    </message>
    <message>
        <source>%1 The token can be kept for this session only or in an encrypted vault file, or come from an environment variable or a command.</source>
        <translation>%1トークンは、このセッションのみ、または暗号化された保管庫ファイルに保管できます。環境変数やコマンドから取得することもできます。</translation>
    </message>
</context>
<context>
    <name>groupdesk::TransferDialog</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Transfer to Another Organization</source>
        <translation>別の組織への移管</translation>
    </message>
    <message>
        <source>Transfer %1 to another organization?</source>
        <translation>%1 を別の組織に移管しますか?</translation>
    </message>
    <message>
        <source>&amp;Transfer Group</source>
        <translation>グループを移管(&amp;T)</translation>
    </message>
    <message>
        <source>Transferring the group…</source>
        <translation>グループを移管しています…</translation>
    </message>
    <message>
        <source>Choose one, or type its short name</source>
        <translation>選ぶか、短い名前を入力してください</translation>
    </message>
    <message>
        <source>Organization that takes over the group</source>
        <translation>グループの移管先の組織</translation>
    </message>
    <message>
        <source>&amp;Organization that takes it over:</source>
        <translation>移管先の組織(&amp;O):</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 を確認しています…</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <translation>再確認(&amp;G)</translation>
    </message>
    <message>
        <source>Choose the organization first.</source>
        <translation>先に組織を選んでください。</translation>
    </message>
    <message>
        <source>The organization is looked at first.</source>
        <translation>先に組織を確認しています。</translation>
    </message>
    <message>
        <source>The organization could not be looked at.</source>
        <translation>組織を確認できませんでした。</translation>
    </message>
    <message>
        <source>The group cannot go there; see above.</source>
        <translation>グループはそこへ移管できません。上を確認してください。</translation>
    </message>
</context>
<context>
    <name>groupdesk::TursoPage</name>
    <message>
        <source>&amp;Location</source>
        <translation>ロケーション(&amp;L)</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ロケーション</translation>
    </message>
    <message>
        <source>Where the databases of the group live. It cannot be changed later</source>
        <translation>グループのデータベースが置かれる場所です。後から変更できません</translation>
    </message>
    <message>
        <source>Loading locations…</source>
        <translation>ロケーションを読み込んでいます…</translation>
    </message>
    <message>
        <source>The location of a group cannot be changed later.</source>
        <translation>グループのロケーションは、後から変更できません。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (closest)</source>
        <translation>%1 (最寄り)</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>ロケーションを選んでください</translation>
    </message>
    <message>
        <source>Turso offers this organization no location.</source>
        <translation>Turso はこの組織にロケーションを提供していません。</translation>
    </message>
    <message>
        <source>%1 A location&apos;s code can be typed instead.</source>
        <translation>%1代わりに、ロケーションのコードを入力できます。</translation>
    </message>
    <message>
        <source>The locations are still loading.</source>
        <translation>ロケーションをまだ読み込んでいます。</translation>
    </message>
    <message>
        <source>Choose a location.</source>
        <translation>ロケーションを選んでください。</translation>
    </message>
</context>
<context>
    <name>groupdesk::UndoController</name>
    <message>
        <source>%1 is like this already.</source>
        <translation>%1 はすでにこの内容です。</translation>
    </message>
    <message>
        <source>The form has the group as it was before the last edit.</source>
        <translation>フォームには、最後の編集前のグループの内容が入っています。</translation>
    </message>
    <message>
        <source>The form has the group as it was before the last edit was undone.</source>
        <translation>フォームには、最後の編集を元に戻す前のグループの内容が入っています。</translation>
    </message>
    <message>
        <source>The edit of %1 was not undone. %2</source>
        <translation>%1 の編集は元に戻されませんでした。%2</translation>
    </message>
    <message>
        <source>Nobody knows whether the edit of %1 was undone.</source>
        <translation>%1 の編集が元に戻されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>The edit of %1 was undone only in part: %2 of %3 changes.</source>
        <translation>%1 の編集は一部だけ元に戻されました: %3 件中 %2 件の変更。</translation>
    </message>
    <message>
        <source>The changes of %1 are saved.</source>
        <translation>%1 の変更を保存しました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>The changes of %1 are undone.</source>
        <translation>%1 の変更を元に戻しました。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>groupdesk::WaitDialog</name>
    <message>
        <source>Wait for Location</source>
        <translation>ロケーションの待機</translation>
    </message>
    <message>
        <source>Wait until %1 is ready in a location</source>
        <translation>ロケーションで %1 の準備ができるのを待つ</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>待機(&amp;W)</translation>
    </message>
    <message>
        <source>Waiting for the location…</source>
        <translation>ロケーションを待っています…</translation>
    </message>
    <message>
        <source>A location that was added can be used once it is ready. Waiting changes nothing, and goes on in the background; a message says how it ended.</source>
        <translation>追加したロケーションは、準備ができると使えるようになります。待機しても何も変更されず、処理はバックグラウンドで続きます。結果はメッセージで表示されます。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ロケーション</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>ロケーション(&amp;L):</translation>
    </message>
</context>
<context>
    <name>groupdesk::WaitingWords</name>
    <message>
        <source>browser…</source>
        <translation>ブラウザー…</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>ブラウザーで続けてください</translation>
    </message>
    <message>
        <source>Sign in there, then come back. If no page opened, copy the address into a browser on this computer.</source>
        <translation>ブラウザーでサインインしてから、ここに戻ってください。ページが開かない場合は、このコンピューターのブラウザーにアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>keyring…</source>
        <translation>キーリング…</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>キーリングを待っています</translation>
    </message>
    <message>
        <source>It may be asking for its password, perhaps behind this window.</source>
        <translation>パスワードを求めている可能性があります。このウィンドウの後ろにあるかもしれません。</translation>
    </message>
    <message>
        <source>passphrase…</source>
        <translation>パスフレーズ…</translation>
    </message>
    <message>
        <source>Waiting for the passphrase</source>
        <translation>パスフレーズを待っています</translation>
    </message>
    <message>
        <source>The vault file opens with it.</source>
        <translation>保管庫ファイルを開くのに必要です。</translation>
    </message>
    <message>
        <source>command…</source>
        <translation>コマンド…</translation>
    </message>
    <message>
        <source>Running the command</source>
        <translation>コマンドを実行しています</translation>
    </message>
    <message>
        <source>It prints the token. It has 10 seconds.</source>
        <translation>トークンを出力するコマンドです。制限時間は 10 秒です。</translation>
    </message>
    <message>
        <source>token…</source>
        <translation>トークン…</translation>
    </message>
    <message>
        <source>Waiting for the token</source>
        <translation>トークンを待っています</translation>
    </message>
    <message>
        <source>Enter it in the window that asks for it.</source>
        <translation>入力を求めるウィンドウに入力してください。</translation>
    </message>
</context>
<context>
    <name>groupdesk::WelcomePage</name>
    <message>
        <source>Manage groups on Turso, Braintrust and Nscale</source>
        <translation>Turso、Braintrust、Nscale のグループを管理</translation>
    </message>
    <message>
        <source>See, create, edit and delete the groups of all your organizations in one window.
Tokens stay in your keychain or wherever else you say, and never in a file in plain text.
Nothing is sent anywhere except to the endpoints you add.</source>
        <translation>すべての組織のグループを 1 つのウィンドウで表示、作成、編集、削除できます。
トークンはキーチェーンまたは指定した場所にとどまり、平文のファイルに書かれることはありません。
追加したエンドポイント以外には、何も送信しません。</translation>
    </message>
    <message>
        <source>database groups</source>
        <translation>データベースのグループ</translation>
    </message>
    <message>
        <source>permission groups</source>
        <translation>権限のグループ</translation>
    </message>
    <message>
        <source>identity groups</source>
        <translation>ID 管理のグループ</translation>
    </message>
    <message>
        <source>&amp;Add Profile…</source>
        <translation>プロファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Explore Demo</source>
        <translation>デモを試す(&amp;E)</translation>
    </message>
    <message>
        <source>Opens three made-up accounts on this computer; no network is used</source>
        <translation>架空のアカウント 3 件をこのコンピューターで開きます。ネットワークは使いません</translation>
    </message>
    <message>
        <source>&amp;Import Profiles…</source>
        <translation>プロファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Reads a file that was exported here or by a colleague, and shows what is in it first</source>
        <translation>ここまたは同僚がエクスポートしたファイルを読み込み、まず内容を表示します</translation>
    </message>
</context>
<context>
    <name>groupdesk::WhyDialog</name>
    <message>
        <source>Why Somebody Is in a Group</source>
        <translation>グループに属する理由</translation>
    </message>
    <message>
        <source>Why is %1 in %2?</source>
        <translation>%1 が %2 に属する理由</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s), the shortest first. To end the membership, every way has to be cut.</source>
        <translation>
            <numerusform>%n 通り (短い順)。所属を終わらせるには、すべての経路を断つ必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways into the group</source>
        <translation>グループに属する経路</translation>
    </message>
    <message>
        <source>&amp;Copy Ways</source>
        <translation>経路をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>There are more ways than are listed here.</source>
        <translation>ここに示したもの以外にも経路があります。</translation>
    </message>
    <message>
        <source>Not every group on the way said who and what is in it, so there may be others.</source>
        <translation>途中のグループの中に、所属者や内容が分からないものがあるため、ほかにも経路がある可能性があります。</translation>
    </message>
</context>
<context>
    <name>groupdesk::WindowActions</name>
    <message>
        <source>&amp;New Group…</source>
        <translation>新しいグループ(&amp;N)…</translation>
    </message>
    <message>
        <source>Create a group in one of the organizations</source>
        <translation>いずれかの組織にグループを作成します</translation>
    </message>
    <message>
        <source>New Group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>&amp;Delete Group…</source>
        <translation>グループを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the selected groups</source>
        <translation>選択したグループを削除します</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Neve&amp;r Delete</source>
        <translation>削除禁止(&amp;R)</translation>
    </message>
    <message>
        <source>Keep the selected groups from being deleted from this computer, whatever their platform allows</source>
        <translation>プラットフォームが許可していても、選択したグループをこのコンピューターから削除できないようにします</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected rows as tab-separated text</source>
        <translation>選択した行をタブ区切りのテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the ids of the selected groups</source>
        <translation>選択したグループの ID をコピーします</translation>
    </message>
    <message>
        <source>&amp;Edit Group…</source>
        <translation>グループを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the selected group in a form beside the table</source>
        <translation>選択したグループを、表の横のフォームで変更します</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last edit that was saved from this window</source>
        <translation>このウィンドウから最後に保存した編集を元に戻します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Make the edit again that was undone last</source>
        <translation>最後に元に戻した編集をやり直します</translation>
    </message>
    <message>
        <source>Close Edi&amp;tor</source>
        <translation>エディターを閉じる(&amp;T)</translation>
    </message>
    <message>
        <source>Close the form that is shown beside the table</source>
        <translation>表の横に表示されているフォームを閉じます</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask the platforms again for what is shown</source>
        <translation>表示中の内容をプラットフォームにもう一度問い合わせます</translation>
    </message>
    <message>
        <source>Refresh &amp;All</source>
        <translation>すべて更新(&amp;A)</translation>
    </message>
    <message>
        <source>Ask every platform again</source>
        <translation>すべてのプラットフォームにもう一度問い合わせます</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>フィルターに移動します</translation>
    </message>
    <message>
        <source>C&amp;lear Filter</source>
        <translation>フィルターをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Show every group of the scope again</source>
        <translation>範囲内のすべてのグループを再び表示します</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select every group that is shown</source>
        <translation>表示中のグループをすべて選択します</translation>
    </message>
    <message>
        <source>Select All Matching</source>
        <translation>一致するものをすべて選択</translation>
    </message>
    <message>
        <source>Select every group that matches the filter, and no other</source>
        <translation>フィルターに一致するグループだけをすべて選択します</translation>
    </message>
    <message>
        <source>Select N&amp;one</source>
        <translation>選択を解除(&amp;O)</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>グループの選択を解除します</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Language, colours, text size, notifications</source>
        <translation>言語、配色、文字サイズ、通知</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>Move the focus to the next pane</source>
        <translation>フォーカスを次のペインに移します</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>Move the focus to the previous pane</source>
        <translation>フォーカスを前のペインに移します</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide the detail pane</source>
        <translation>詳細ペインの表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>画面全体を使います</translation>
    </message>
    <message>
        <source>R&amp;eset Columns</source>
        <translation>列をリセット(&amp;E)</translation>
    </message>
    <message>
        <source>Give every column its first width and place</source>
        <translation>すべての列を最初の幅と位置に戻します</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>Use the desktop&apos;s own colours</source>
        <translation>デスクトップの配色を使います</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>明るい配色を使います</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>ダーク(&amp;K)</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>暗い配色を使います</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Open one more window on the same profiles</source>
        <translation>同じプロファイルのウィンドウをもう 1 つ開く</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window; the others stay</source>
        <translation>このウィンドウを閉じる。ほかのウィンドウは残ります</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close every window; those that are open now come back at the next start</source>
        <translation>すべてのウィンドウを閉じる。開いているウィンドウは次の起動時に戻ります</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>How to use this window</source>
        <translation>このウィンドウの使い方</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Every key of this window</source>
        <translation>このウィンドウのすべてのキー</translation>
    </message>
    <message>
        <source>&amp;About Groupdesk</source>
        <translation>Groupdesk について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence, hosts contacted, folders</source>
        <translation>バージョン、ライセンス、接続先のホスト、フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Groups…</source>
        <translation>
            <numerusform>グループ %n 件を削除(&amp;D)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select All %n Matching</source>
        <translation>
            <numerusform>一致する %n 件をすべて選択</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Edit of “%1”</source>
        <translation>「%1」の編集を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo Edit of “%1”</source>
        <translation>「%1」の編集をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Delete &amp;Protection</source>
        <translation>削除保護(&amp;P)</translation>
    </message>
    <message>
        <source>Forbid, or allow, that the selected group is deleted</source>
        <translation>選択したグループの削除を禁止または許可します</translation>
    </message>
    <message>
        <source>&amp;Unarchive</source>
        <translation>アーカイブ解除(&amp;U)</translation>
    </message>
    <message>
        <source>Wake the selected group and its databases</source>
        <translation>選択したグループとそのデータベースの休止を解きます</translation>
    </message>
    <message>
        <source>Copy Unarc&amp;hive as cURL</source>
        <translation>アーカイブ解除を cURL としてコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the request that wakes the selected group as a command, with a variable for the token</source>
        <translation>選択したグループの休止を解くリクエストをコマンドとしてコピーします (トークンは変数になります)</translation>
    </message>
    <message>
        <source>Wait for &amp;Location…</source>
        <translation>ロケーションを待機(&amp;L)…</translation>
    </message>
    <message>
        <source>Wait until the selected group can be used in a location</source>
        <translation>選択したグループが、あるロケーションで使えるようになるのを待ちます</translation>
    </message>
    <message>
        <source>Create &amp;Group Token…</source>
        <translation>グループトークンを作成(&amp;G)…</translation>
    </message>
    <message>
        <source>Create a token for the databases of the selected group</source>
        <translation>選択したグループのデータベース用のトークンを作成します</translation>
    </message>
    <message>
        <source>&amp;Transfer to Another Organization…</source>
        <translation>別の組織に移管(&amp;T)…</translation>
    </message>
    <message>
        <source>Hand the selected group over to another organization</source>
        <translation>選択したグループを別の組織に引き渡します</translation>
    </message>
    <message>
        <source>In&amp;validate All Tokens…</source>
        <translation>すべてのトークンを無効化(&amp;V)…</translation>
    </message>
    <message>
        <source>End every token of the selected group and of its databases</source>
        <translation>選択したグループとそのデータベースのトークンをすべて失効させます</translation>
    </message>
    <message>
        <source>Delete &amp;Protection (Not Known Yet)</source>
        <translation>削除保護 (未確認)(&amp;P)</translation>
    </message>
    <message>
        <source>Find out whether the selected group is protected from deletion</source>
        <translation>選択したグループが削除から保護されているかどうかを確認します</translation>
    </message>
    <message>
        <source>&amp;Add Profile…</source>
        <translation>プロファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add an account on Turso, Braintrust or Nscale</source>
        <translation>Turso、Braintrust、または Nscale のアカウントを追加します</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>プロファイルを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the endpoint, token or class of the chosen profile</source>
        <translation>選んだプロファイルのエンドポイント、トークン、または区分を変更します</translation>
    </message>
    <message>
        <source>Re&amp;move Profile…</source>
        <translation>プロファイルを取り除く(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the chosen profile and its token from this computer</source>
        <translation>選んだプロファイルとそのトークンを、このコンピューターから取り除きます</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Open three made-up accounts on this computer; no network is used</source>
        <translation>架空のアカウント 3 件をこのコンピューターで開きます。ネットワークは使いません</translation>
    </message>
    <message>
        <source>&amp;Duplicate Profile…</source>
        <translation>プロファイルを複製(&amp;D)…</translation>
    </message>
    <message>
        <source>Add another profile like the chosen one, without its token</source>
        <translation>選んだプロファイルと同じものを、トークンを除いて追加します</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上に移動(&amp;U)</translation>
    </message>
    <message>
        <source>Show the chosen profile above the one before it</source>
        <translation>選んだプロファイルを、1 つ前のプロファイルの上に表示します</translation>
    </message>
    <message>
        <source>Mo&amp;ve Down</source>
        <translation>下に移動(&amp;W)</translation>
    </message>
    <message>
        <source>Show the chosen profile below the one after it</source>
        <translation>選んだプロファイルを、1 つ後のプロファイルの下に表示します</translation>
    </message>
    <message>
        <source>Move to &amp;Folder…</source>
        <translation>フォルダーに移動(&amp;F)…</translation>
    </message>
    <message>
        <source>Show the chosen profile in a folder, or in none</source>
        <translation>選んだプロファイルをフォルダーの中か外に表示します</translation>
    </message>
    <message>
        <source>E&amp;xport Profiles…</source>
        <translation>プロファイルをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the profiles to a file for others; it holds no secrets</source>
        <translation>プロファイルをほかの人のためにファイルに書き込みます。秘密情報は含まれません</translation>
    </message>
    <message>
        <source>&amp;Import Profiles…</source>
        <translation>プロファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Read profiles from a file, after a look at what they change</source>
        <translation>変更される内容を確認してから、ファイルからプロファイルを読み込みます</translation>
    </message>
    <message>
        <source>Rotate &amp;Token…</source>
        <translation>トークンをローテーション(&amp;R)…</translation>
    </message>
    <message>
        <source>Exchange the token of the chosen profile for a new one</source>
        <translation>選んだプロファイルのトークンを新しいトークンに交換します</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインインします</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Forget the sign-in of the chosen profile on this computer</source>
        <translation>選んだプロファイルのサインインを、このコンピューターから消去します</translation>
    </message>
    <message>
        <source>Move Token to &amp;Keychain</source>
        <translation>トークンをキーチェーンに移動(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the token of the chosen profile in the system keychain</source>
        <translation>選んだプロファイルのトークンを、システムのキーチェーンに保管します</translation>
    </message>
    <message>
        <source>Lock &amp;Secrets</source>
        <translation>秘密情報をロック(&amp;S)</translation>
    </message>
    <message>
        <source>Drop every token from memory and forbid changes; lists stay, and tokens are read or asked for again when they are needed</source>
        <translation>すべてのトークンをメモリから破棄し、変更を禁止します。一覧は残ります。トークンは、必要なときに再び読み取るか、入力を求めます</translation>
    </message>
    <message>
        <source>Unlock &amp;Writes</source>
        <translation>書き込みのロックを解除(&amp;W)</translation>
    </message>
    <message>
        <source>Allow or forbid changes for what is chosen</source>
        <translation>選んだものに対する変更を許可または禁止します</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>ジャーナル(&amp;J)</translation>
    </message>
    <message>
        <source>Show what was changed, and the groups that were deleted</source>
        <translation>変更された内容と、削除されたグループを表示します</translation>
    </message>
    <message>
        <source>&amp;Request Log</source>
        <translation>リクエストログ(&amp;L)</translation>
    </message>
    <message>
        <source>Show what was sent and answered, without secrets</source>
        <translation>送信と応答の内容を、秘密情報を除いて表示します</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>cURL としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the request selected in the log as a command, with a variable for the token</source>
        <translation>ログで選択したリクエストをコマンドとしてコピーします (トークンは変数になります)</translation>
    </message>
    <message>
        <source>Stop &amp;Loading</source>
        <translation>読み込みを停止(&amp;O)</translation>
    </message>
    <message>
        <source>Give up loading what is shown; what arrived stays</source>
        <translation>表示中のものの読み込みをやめます。届いたものは残ります</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Load t&amp;he Rest</source>
        <translation>残りを読み込む(&amp;T)</translation>
    </message>
    <message>
        <source>Ask again for the lists whose loading was stopped</source>
        <translation>読み込みを停止した一覧をもう一度取得します</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>コマンドパレット(&amp;P)…</translation>
    </message>
    <message>
        <source>Find an action, a group, an organization or a person by some letters</source>
        <translation>数文字で操作、グループ、組織、人を探します</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>ビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep the scope, the filter and the columns under a name</source>
        <translation>範囲、フィルター、列に名前を付けて残します</translation>
    </message>
    <message>
        <source>Add to &amp;Favourites</source>
        <translation>お気に入りに追加(&amp;V)</translation>
    </message>
    <message>
        <source>Keep the selected groups at hand above the profiles, or no longer</source>
        <translation>選択したグループをプロファイルの上に置く、またはやめます</translation>
    </message>
    <message>
        <source>Add Sco&amp;pe to Favourites</source>
        <translation>範囲をお気に入りに追加(&amp;V)</translation>
    </message>
    <message>
        <source>Keep the chosen folder, profile or organization at hand above the profiles, or no longer</source>
        <translation>選んだフォルダー、プロファイル、組織をプロファイルの上に置く、またはやめます</translation>
    </message>
    <message>
        <source>Remove from &amp;Favourites</source>
        <translation>お気に入りから外す(&amp;V)</translation>
    </message>
    <message>
        <source>Remove Sco&amp;pe from Favourites</source>
        <translation>範囲をお気に入りから外す(&amp;V)</translation>
    </message>
</context>
<context>
    <name>groupdesk::Words</name>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>waiting for the token</source>
        <translation>トークンを待機中</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped, not complete</source>
        <translation>停止済み、完全ではありません</translation>
    </message>
</context>
<context>
    <name>groupdesk::Workspace</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
</context>
<context>
    <name>groupdesk::oauth::CallbackPage</name>
    <message>
        <source>The sign-in did not work</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>The sign-in could not be stored and lasts until Groupdesk ends. You can close this page and go back to Groupdesk.</source>
        <translation>サインインを保存できなかったため、Groupdesk が終了するまで有効です。このページを閉じて、Groupdesk に戻ってください。</translation>
    </message>
    <message>
        <source>Groupdesk says why. You can close this page.</source>
        <translation>理由は Groupdesk に表示されます。このページを閉じてください。</translation>
    </message>
    <message>
        <source>You can close this page and go back to Groupdesk.</source>
        <translation>このページを閉じて、Groupdesk に戻ってください。</translation>
    </message>
</context>
</TS>
