/** Text columns whose order is that of their bytes, as on SQLite: what comes first must not depend on the language of the server. */
import { type ColumnDefinitionNode, DataTypeNode, type KyselyPlugin, OperationNodeTransformer, RawNode } from 'kysely'

/** For migrations: every `text` column, of steps to come too. */
export const textInByteOrder: KyselyPlugin = {
  transformQuery: ({ node }) => columns.transformNode(node),
  transformResult: ({ result }) => Promise.resolve(result),
}

class TextColumns extends OperationNodeTransformer {
  protected override transformColumnDefinition(node: ColumnDefinitionNode): ColumnDefinitionNode {
    const column = super.transformColumnDefinition(node)
    const isText = DataTypeNode.is(column.dataType) && column.dataType.dataType === 'text'
    return isText ? { ...column, dataType: RawNode.createWithSql('text collate "C"') } : column
  }
}

const columns = new TextColumns()
